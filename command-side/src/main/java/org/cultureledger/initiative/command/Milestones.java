package org.cultureledger.initiative.command;

import static org.cultureledger.initiative.InitiativeRule.DUE_BEFORE_START;
import static org.cultureledger.initiative.InitiativeRule.MILESTONE_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cultureledger.kernel.Code;
import org.cultureledger.rule.Refusal;

/** The milestones of one initiative, dropped ones included. */
final class Milestones {

    private final Map<Code, Milestone> milestones = new TreeMap<>();

    /** @throws Refusal {@code milestone-unknown} */
    Milestone known(Code code) {
        var milestone = milestones.get(code);
        if (milestone == null) throw new Refusal(MILESTONE_UNKNOWN, "The initiative has no milestone " + code);
        return milestone;
    }

    /** @throws Refusal {@code milestone-unknown}, {@code already-completed}, {@code already-dropped} */
    Milestone promised(Code code) {
        var milestone = known(code);
        milestone.refuseUnlessOpen();
        return milestone;
    }

    void refuseKnown(Code code) {
        Refusal.when(milestones.containsKey(code), ALREADY_EXISTS, "The initiative has a milestone " + code);
    }

    /** A milestone may not be due before its initiative starts. */
    static void refuseDueBefore(LocalDate start, LocalDate due) {
        Refusal.when(
                due.isBefore(start),
                DUE_BEFORE_START,
                "Due on %s, and the initiative starts on %s".formatted(due, start));
    }

    /** An initiative may not start after one of its open milestones is due. */
    void refuseStartAfterAnyDue(LocalDate start) {
        milestones.values().stream().filter(Milestone::isOpen).forEach(open -> refuseDueBefore(start, open.due()));
    }

    long open() {
        return milestones.values().stream().filter(Milestone::isOpen).count();
    }

    void put(Code code, Milestone milestone) {
        milestones.put(code, milestone);
    }

    void change(Code code, UnaryOperator<Milestone> change) {
        milestones.computeIfPresent(code, (_, milestone) -> change.apply(milestone));
    }
}
