package org.cultureledger.changes.query;

import java.util.List;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.ViewOf;
import org.cultureledger.query.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What changed since. */
@RestController
class ChangesResource {

    /** Each event adds a row to it, so it is told only where it is asked for. */
    private static final String TIMELINE = "timeline";

    private final Views views;
    private final JsonMapper json;

    ChangesResource(Views views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /**
     * Rows added, changed and removed, view by view.
     *
     * @param since a position, or a day at whose end to begin
     * @param view the name of one view; without it, of all but the timeline
     */
    @GetMapping("/api/programs/{p}/changes")
    Listing<ChangedRow> changes(
            Question question, @RequestParam @Nullable String since, @RequestParam @Nullable String view) {
        if (since == null) throw new InvalidForm("since", "must be a date or a position");
        var chosen = view == null ? allButTimeline() : List.of(named(view));
        var now = question.over(chosen.toArray(ViewOf<?>[]::new));
        var comparison = new Comparison(now.earlier("since", since), now, json);
        return now.list(() -> chosen.stream().flatMap(comparison::of));
    }

    private List<ViewOf<?>> allButTimeline() {
        return views.ofPrograms().stream()
                .filter(view -> !view.name().equals(TIMELINE))
                .toList();
    }

    private ViewOf<?> named(String name) {
        return views.named(name)
                .filter(view -> !view.isShared())
                .orElseThrow(() -> new InvalidForm("view", "must be the name of a view of the programme"));
    }
}
