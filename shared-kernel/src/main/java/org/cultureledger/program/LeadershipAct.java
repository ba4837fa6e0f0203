package org.cultureledger.program;

import java.util.List;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A leader did something that others could see. Its day is the day of the act.
 *
 * @param witness who saw it; the act is unconfirmed until he says so
 * @param upheld brand values that it upheld
 * @param tradedOff brand values that gave way
 */
public record LeadershipAct(
        PersonId person,
        Kind kind,
        @Nullable PersonId witness,
        List<Code> upheld,
        List<Code> tradedOff,
        @Nullable Sealed note) {

    public LeadershipAct {
        upheld = List.copyOf(upheld);
        tradedOff = List.copyOf(tradedOff);
    }

    /** What was done. */
    public enum Kind {
        CUSTOMER_VISIT,
        TOWN_HALL,
        COUNCIL_ATTENDANCE,
        RESOURCE_COMMITMENT,
        VALUE_BASED_DECISION,
        ESCALATION_ANSWERED,
        OTHER
    }
}
