package org.cultureledger.program.command;

import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;

import java.util.HashSet;
import java.util.Set;
import org.cultureledger.kernel.Code;
import org.cultureledger.rule.Refusal;
import org.cultureledger.rule.Rule;

/** What a programme has adopted of one kind. A retired code stays taken: on record it means what it meant. */
final class Adopted {

    private final String kind;
    private final Set<Code> taken = new HashSet<>();
    private final Set<Code> current = new HashSet<>();

    Adopted(String kind) {
        this.kind = kind;
    }

    void adopt(Code code) {
        taken.add(code);
        current.add(code);
    }

    void retire(Code code) {
        current.remove(code);
    }

    /** @throws Refusal {@code already-exists} */
    void refuseTaken(Code code) {
        Refusal.when(taken.contains(code), ALREADY_EXISTS, "The programme has or had a %s %s".formatted(kind, code));
    }

    /** @throws Refusal by {@code rule} unless the programme has it now */
    void require(Code code, Rule rule) {
        Refusal.when(!current.contains(code), rule, "The programme has no %s %s".formatted(kind, code));
    }

    /** @throws Refusal by {@code rule} if the programme never had it */
    void requireEver(Code code, Rule rule) {
        Refusal.when(!taken.contains(code), rule, "The programme never had a %s %s".formatted(kind, code));
    }
}
