package org.cultureledger.timeline.query;

import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.query.JoinedLineage;
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
    private final List<JoinedLineage> joined;

    LineageResource(Views views, Lineages lineages, List<JoinedLineage> joined) {
        this.views = views;
        this.lineages = lineages;
        this.joined = List.copyOf(joined);
    }

    @GetMapping("/api/programs/{p}/lineage/{view}/{*key}")
    Lineage ofProgram(Question question, @PathVariable String view, @PathVariable String key) {
        return joined.stream()
                .filter(several -> several.name().equals(view))
                .findFirst()
                .map(several -> lineage(question, several, key))
                .orElseGet(() -> lineage(question, named(view, false), key));
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

    private Lineage lineage(Question question, JoinedLineage several, String key) {
        var all = Stream.concat(several.views().stream(), Stream.of(lineages.timeline()));
        var reading = question.over(all.toArray(ViewOf<?>[]::new));
        return lineages.of(several, key.isEmpty() ? key : key.substring(1), reading);
    }

    private ViewOf<?> named(String name, boolean shared) {
        return views.named(name)
                .filter(view -> view.isShared() == shared)
                .orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND, "There is no view of this name."));
    }
}
