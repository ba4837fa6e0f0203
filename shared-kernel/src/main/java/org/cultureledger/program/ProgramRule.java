package org.cultureledger.program;

import org.cultureledger.rule.Rule;

/** What programmes refuse. */
public enum ProgramRule implements Rule {
    STAGE_SKIPPED(
            Kind.REFUSED,
            "A stage would be skipped",
            "A programme advances to the stage after its own: initiation, implementation, embedding, reinforcement."),
    NOT_AN_EARLIER_STAGE(
            Kind.REFUSED, "The stage is not an earlier one", "A programme falls back to a stage that it has passed."),
    DECISION_NOT_IN_FORCE(
            Kind.REFUSED,
            "The decision is not in force on that day",
            "Name a decision that was in force on the day of the act, and neither superseded nor revoked by then."),
    UNKNOWN_CRITERION(
            Kind.REFUSED,
            "The gate has no such criterion",
            "Criteria of gates are named by their codes. Those left open by an advance belong to the stage that is"
                    + " left."),
    ADOPTED_BEFORE_START(
            Kind.REFUSED,
            "The record begins before the programme",
            "What happened before adoptedOn is adopted history; it cannot lie before the programme's first day."),
    HORIZON_BEFORE_START(
            Kind.REFUSED,
            "The horizon lies before the programme's start",
            "The horizon is the last day that the programme looks ahead to."),
    SPONSOR_UNKNOWN(
            Kind.NOT_FOUND,
            "The person is no sponsor of the programme",
            "Sponsors are named by the charter or later, until they step down."),
    PRINCIPLE_UNKNOWN(
            Kind.NOT_FOUND,
            "The programme has no such guiding principle",
            "Guiding principles are adopted by their code, until they are retired."),
    BRAND_VALUE_UNKNOWN(
            Kind.NOT_FOUND,
            "The programme has no such brand value",
            "Brand values are adopted by their code, until they are retired."),
    UNKNOWN_BRAND_VALUE(
            Kind.REFUSED,
            "The request names a brand value that the programme has not adopted",
            "Adopt the brand value first."),
    GUIDELINE_UNKNOWN(Kind.NOT_FOUND, "The programme has no such guideline", "Guidelines are published by their code."),
    LEADERSHIP_ACT_UNKNOWN(
            Kind.NOT_FOUND,
            "The programme has no such leadership act",
            "Leadership acts are numbered from 1 in the order of their recording."),
    DEPARTMENT_NOT_IN(
            Kind.NOT_FOUND,
            "The department is not in the programme",
            "Departments are brought into a programme, until they are released."),
    HIRING_STANDARD_UNKNOWN(
            Kind.NOT_FOUND, "The programme has no such hiring standard", "Hiring standards are adopted by their code.");

    private final Kind kind;
    private final String title;
    private final String explanation;

    ProgramRule(Kind kind, String title, String explanation) {
        this.kind = kind;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
