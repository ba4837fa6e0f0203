package org.cultureledger.platform.problem;

import java.time.Duration;
import org.cultureledger.rule.Refusal;
import org.cultureledger.rule.Rule;

/** Refused for now; whoever asked is told when to ask again. */
public class RetryLater extends Refusal {

    private final Duration after;

    public RetryLater(Rule rule, String message, Duration after) {
        super(rule, message);
        this.after = after;
    }

    /** How long to wait; told in whole seconds, at least one. */
    public Duration after() {
        return after;
    }
}
