package org.cultureledger.council.command;

import static org.cultureledger.council.CouncilRule.FOLLOW_UP_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cultureledger.council.FollowUp;
import org.cultureledger.kernel.Code;
import org.cultureledger.rule.Refusal;

/** The follow-ups of one decision, dropped ones included. */
final class FollowUps {

    private final Map<Code, AssignedFollowUp> assigned = new TreeMap<>();

    /** @throws Refusal {@code already-exists} if two of them have one code */
    static void refuseDuplicates(List<FollowUp> followUps) {
        var codes = new HashSet<Code>();
        followUps.forEach(followUp -> refuse(!codes.add(followUp.code()), followUp.code()));
    }

    void refuseKnown(Code code) {
        refuse(assigned.containsKey(code), code);
    }

    private static void refuse(boolean known, Code code) {
        Refusal.when(known, ALREADY_EXISTS, "The decision has a follow-up " + code);
    }

    /** @throws Refusal {@code follow-up-unknown} */
    AssignedFollowUp known(Code code) {
        var followUp = assigned.get(code);
        if (followUp == null) throw new Refusal(FOLLOW_UP_UNKNOWN, "The decision has no follow-up " + code);
        return followUp;
    }

    /** @throws Refusal {@code follow-up-unknown}, {@code already-completed}, {@code already-dropped} */
    AssignedFollowUp promised(Code code) {
        var followUp = known(code);
        followUp.refuseUnlessOpen();
        return followUp;
    }

    boolean anyOpen() {
        return assigned.values().stream().anyMatch(AssignedFollowUp::open);
    }

    void put(FollowUp followUp) {
        assigned.put(followUp.code(), AssignedFollowUp.of(followUp));
    }

    void change(Code code, UnaryOperator<AssignedFollowUp> change) {
        assigned.computeIfPresent(code, (_, followUp) -> change.apply(followUp));
    }
}
