package org.cultureledger.overview.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.council.query.DecisionState;
import org.cultureledger.people.Level;
import org.cultureledger.program.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A programme at a glance on a day.
 *
 * @param stages the four stages, in order, each with the day on which the programme last came to it
 * @param brandValues that hold on the day
 * @param dueNext what is open, by the day it is due, overdue first
 * @param lastDecisions the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Overview(
        String code,
        String name,
        String missionStatement,
        String vision,
        LocalDate horizon,
        Stage stage,
        String stageCode,
        List<StageReached> stages,
        List<Who> sponsors,
        @Nullable Who lead,
        List<Value> brandValues,
        List<Tile> tiles,
        List<CommitmentItem> dueNext,
        List<Taken> lastDecisions,
        String link,
        String lineage) {

    /** @param on absent for a stage not reached */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StageReached(Stage stage, String code, @Nullable LocalDate on, boolean current) {}

    /** @param name of today; absent where the directory has none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Who(String person, @Nullable String name, Level level, LocalDate from) {}

    /** A brand value. */
    record Value(String code, String name, String link) {}

    /** A decision in one line. */
    record Taken(String number, String title, LocalDate decidedOn, DecisionState state, String link) {}
}
