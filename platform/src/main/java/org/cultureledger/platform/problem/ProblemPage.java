package org.cultureledger.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cultureledger.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What the page of one problem shows. */
final class ProblemPage {

    private ProblemPage() {}

    /**
     * @param detail what happened; absent where the rule is explained without occasion
     */
    static Map<String, @Nullable Object> model(Rule rule, @Nullable String detail) {
        var model = new LinkedHashMap<String, @Nullable Object>();
        model.put("title", rule.title());
        model.put("status", rule.kind().status());
        model.put("rule", rule.id());
        model.put("detail", rule.title().equals(detail) ? null : detail);
        model.put("meaning", rule.explanation());
        return model;
    }
}
