package org.cultureledger.command;

import org.cultureledger.rule.Refusal;
import org.cultureledger.rule.Rule;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** For a fixture's {@code expectException}: refused by this rule. */
public final class Refused extends TypeSafeMatcher<Refusal> {

    private final Rule rule;

    private Refused(Rule rule) {
        this.rule = rule;
    }

    public static Matcher<Refusal> by(Rule rule) {
        return new Refused(rule);
    }

    @Override
    protected boolean matchesSafely(Refusal refusal) {
        return refusal.rule().equals(rule);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refusal by ").appendText(rule.id());
    }
}
