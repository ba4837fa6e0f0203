package org.cultureledger.rule;

import java.io.Serial;

/** Something was not done because of a rule; nothing has changed. The message speaks to whoever asked for it. */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;

    public Refusal(Rule rule, String message) {
        super(message, null, false, false);
        this.rule = rule;
    }

    /** A refusal that says no more than the rule's own title. */
    public Refusal(Rule rule) {
        this(rule, rule.title());
    }

    public Rule rule() {
        return rule;
    }

    /** @throws Refusal if {@code refused} */
    public static void when(boolean refused, Rule rule, String message) {
        if (refused) throw new Refusal(rule, message);
    }
}
