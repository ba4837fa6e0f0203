package org.cultureledger.query;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cultureledger.kernel.DecisionId;

/** Decisions as other things name them: those that are withheld from the reader are not told from any other. */
final class Mentions {

    private static final String UNNAMED = "another decision";
    private static final Pattern FORM = Pattern.compile(DecisionId.NUMBER_FORM);
    private static final Pattern NUMBER = Pattern.compile("\\b(?:decision )?(" + DecisionId.NUMBER_FORM + ")\\b");

    private final Predicate<String> withheld;
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param withheld whether a decision of this number is; asked once for each */
    Mentions(Predicate<String> withheld) {
        this.withheld = withheld;
    }

    /** False also for what is no number of a decision. */
    boolean isWithheld(String number) {
        return FORM.matcher(number).matches() && known.computeIfAbsent(number, withheld::test);
    }

    /** The sentence, naming no decision that is withheld. */
    String in(String sentence) {
        return NUMBER.matcher(sentence)
                .replaceAll(found -> isWithheld(found.group(1)) ? UNNAMED : Matcher.quoteReplacement(found.group()));
    }
}
