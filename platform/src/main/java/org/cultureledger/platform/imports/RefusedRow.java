package org.cultureledger.platform.imports;

import java.util.stream.Collectors;
import org.cultureledger.platform.problem.Problems;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.Refusal;

/**
 * A row that was not recorded, and why.
 *
 * @param line of the file on which the row begins, from 1
 * @param type address of the rule
 */
public record RefusedRow(long line, String type, String title, String detail) {

    private static final int LONGEST_DETAIL = 500;

    public static RefusedRow of(long line, Refusal refusal) {
        var rule = refusal.rule();
        var detail = refusal instanceof InvalidForm form
                ? form.errors().stream()
                        .map(error -> error.field() + " " + error.message())
                        .collect(Collectors.joining("; "))
                : String.valueOf(refusal.getMessage());
        return new RefusedRow(line, Problems.type(rule).toString(), rule.title(), cut(detail));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL) + "…" : text;
    }
}
