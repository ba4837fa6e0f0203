package org.cultureledger.program.command;

import static org.cultureledger.program.ProgramRule.LEADERSHIP_ACT_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.NOTHING_TO_CONFIRM;

import java.util.HashMap;
import java.util.Map;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** The leadership acts of a programme, as far as they wait for their witnesses. */
final class LeadershipActs {

    private int recorded;
    private final Map<Integer, PersonId> unconfirmed = new HashMap<>();

    int next() {
        return recorded + 1;
    }

    void record(int number, @Nullable PersonId witness) {
        recorded = number;
        if (witness != null) unconfirmed.put(number, witness);
    }

    void confirm(int number) {
        unconfirmed.remove(number);
    }

    /** @throws Refusal {@code leadership-act-unknown}, {@code nothing-to-confirm} */
    PersonId witnessOf(int number) {
        Refusal.when(
                number < 1 || number > recorded,
                LEADERSHIP_ACT_UNKNOWN,
                "The programme has no leadership act " + number);
        var witness = unconfirmed.get(number);
        if (witness == null) throw new Refusal(NOTHING_TO_CONFIRM, "The act waits for no witness");
        return witness;
    }
}
