package org.cultureledger.program.command;

import static org.cultureledger.program.ProgramRule.GUIDELINE_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;

import java.util.HashMap;
import java.util.Map;
import org.cultureledger.kernel.Code;
import org.cultureledger.program.Guideline;
import org.cultureledger.rule.Refusal;

/** How the values of a programme are applied on ordinary days, as it reads now. */
final class Guidelines {

    private final Map<Code, Guideline> published = new HashMap<>();

    void put(Code code, Guideline content) {
        published.put(code, content);
    }

    /** @throws Refusal {@code already-exists} */
    void refuseTaken(Code code) {
        Refusal.when(published.containsKey(code), ALREADY_EXISTS, "The programme has a guideline " + code);
    }

    /** @throws Refusal {@code guideline-unknown} */
    void require(Code code) {
        Refusal.when(!published.containsKey(code), GUIDELINE_UNKNOWN, "The programme has no guideline " + code);
    }

    /** @throws Refusal {@code nothing-changed} */
    void refuseSame(Code code, Guideline content) {
        Refusal.when(content.equals(published.get(code)), NOTHING_CHANGED, "The guideline says so already");
    }
}
