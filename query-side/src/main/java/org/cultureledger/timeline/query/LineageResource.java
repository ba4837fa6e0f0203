package org.cultureledger.timeline.query;

import org.cultureledger.query.Question;
import org.cultureledger.query.ViewOf;
import org.cultureledger.query.Views;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which events shaped a row, whatever view it is of. */
@RestController
class LineageResource {

    private final Views views;
    private final Lineages lineages;

    LineageResource(Views views, Lineages lineages) {
        this.views = views;
        this.lineages = lineages;
    }

    @GetMapping("/api/programs/{p}/lineage/{view}/{*key}")
    Lineage ofProgram(Question question, @PathVariable String view, @PathVariable String key) {
        return lineage(question, named(view, false), key);
    }

    /** Of what belongs to no programme; for whoever has a grant anywhere. */
    @GetMapping("/api/lineage/{view}/{*key}")
    Lineage ofAll(Question question, @PathVariable String view, @PathVariable String key) {
        Refusal.when(question.caller().grants().isEmpty(), GeneralRule.NOT_ALLOWED, "The account has no grant.");
        return lineage(question, named(view, true), key);
    }

    private Lineage lineage(Question question, ViewOf<?> view, String key) {
        var reading = question.over(view, lineages.timeline());
        return lineages.of(view, key.isEmpty() ? key : key.substring(1), reading);
    }

    private ViewOf<?> named(String name, boolean shared) {
        return views.named(name)
                .filter(view -> view.isShared() == shared)
                .orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND, "There is no view of this name."));
    }
}
