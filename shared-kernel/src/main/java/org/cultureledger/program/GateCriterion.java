package org.cultureledger.program;

import static org.cultureledger.program.Stage.EMBEDDING;
import static org.cultureledger.program.Stage.IMPLEMENTATION;
import static org.cultureledger.program.Stage.INITIATION;
import static org.cultureledger.program.Stage.REINFORCEMENT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.kernel.Code;

/**
 * What a programme is asked for before it leaves a stage, by the house's own definition; reinforcement, the last one, asks
 * for it to be stayed in. A programme may adjust what a criterion means to it, and may go on with open ones.
 */
public enum GateCriterion {
    SPONSOR(INITIATION, "A sponsor stands up for the programme"),
    LEAD_WITH_AUTHORITY(INITIATION, "A lead has decision rights and a budget"),
    MISSION_NAMES_CUSTOMER(INITIATION, "The mission names the customer"),
    PRINCIPLES(INITIATION, "Guiding principles are adopted"),
    VALUES_WITH_GUIDELINES(INITIATION, "Brand values are adopted, each with guidelines"),
    COUNCIL_SEATED(INITIATION, "The council is seated"),
    CULTURE_BASELINE(INITIATION, "A first measurement of the culture is closed"),
    STRENGTHS_AND_PRIORITIES(INITIATION, "Strengths and priorities are named"),
    PRIORITIES_OWNED(INITIATION, "Each priority has an owned initiative and a milestone due within 90 days"),

    INPUTS_FLOWING(IMPLEMENTATION, "Three of the four inputs of connectedness flow"),
    INSIGHT_APPLIED(IMPLEMENTATION, "An insight from two channels was applied to a decision"),
    DEPARTMENTS_IN(IMPLEMENTATION, "Departments with 90 % of the head count are in, the others exempt for a reason"),
    KPIS_WITH_TARGETS(
            IMPLEMENTATION,
            "Satisfaction or its stricter successor, loyalty, advocacy and culture have KPIs with baseline and target"),
    NEW_HIRE_COURSE(IMPLEMENTATION, "The course for new hires runs"),
    RHYTHM(IMPLEMENTATION, "Shift meetings and executive updates are in rhythm"),
    RECOGNITION(IMPLEMENTATION, "Recognition runs"),

    ACTIONS_PROVED(
            EMBEDDING, "Each embedding action was proved within a year in departments with 80 % of the head count"),
    CULTURE_ABOVE_BASELINE(EMBEDDING, "The culture is above its baseline by more than the margin of error"),

    SIGNALS_ANSWERED(REINFORCEMENT, "No signal is older than a quarter");

    /** Counts what the house meant by its gates, from 1. */
    public static final int REVISION = 1;

    private final Stage stage;
    private final String words;

    GateCriterion(Stage stage, String words) {
        this.stage = stage;
        this.words = words;
    }

    /** The stage at whose end it is asked for. */
    public Stage stage() {
        return stage;
    }

    public String words() {
        return words;
    }

    public Code code() {
        return Code.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Those asked for at the end of {@code stage}. */
    public static List<GateCriterion> of(Stage stage) {
        return Stream.of(values()).filter(criterion -> criterion.stage == stage).toList();
    }

    public static Optional<GateCriterion> of(Code code) {
        return Stream.of(values())
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }
}
