package org.cultureledger.timeline.query;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.platform.access.Logins;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The events behind anything shown: beside it as a drawer, or as a page of their own. */
@Controller
class LineagePages {

    private static final String OF_A_PROGRAM = "/programs/{program}/lineage/{view}/{*key}";
    private static final String OF_ALL = "/lineage/{view}/{*key}";

    private final LineageResource resource;
    private final Logins logins;

    LineagePages(LineageResource resource, Logins logins) {
        this.resource = resource;
        this.logins = logins;
    }

    /** @param actor the log-in of the account that caused it, or the account where there is none any more */
    record Event(
            long position,
            String type,
            Instant recordedAt,
            @Nullable LocalDate on,
            @Nullable String actor,
            @Nullable String role,
            @Nullable String source,
            String summary) {}

    @GetMapping(OF_A_PROGRAM)
    String page(Question question, @PathVariable String view, @PathVariable String key, Model model) {
        show(resource.ofProgram(question, view, key), key, model);
        return "lineage";
    }

    @HxRequest
    @GetMapping(OF_A_PROGRAM)
    String drawer(Question question, @PathVariable String view, @PathVariable String key, Model model) {
        show(resource.ofProgram(question, view, key), key, model);
        return "lineage-drawer";
    }

    @GetMapping(OF_ALL)
    String sharedPage(Question question, @PathVariable String view, @PathVariable String key, Model model) {
        show(resource.ofAll(question, view, key), key, model);
        return "lineage";
    }

    @HxRequest
    @GetMapping(OF_ALL)
    String sharedDrawer(Question question, @PathVariable String view, @PathVariable String key, Model model) {
        show(resource.ofAll(question, view, key), key, model);
        return "lineage-drawer";
    }

    private void show(Lineage lineage, String key, Model model) {
        List<Event> events = lineage.items().stream().map(this::event).toList();
        model.addAttribute("behind", key.substring(key.lastIndexOf('/') + 1));
        model.addAttribute("events", events.reversed());
        model.addAttribute("withheld", lineage.withheld());
    }

    private Event event(Lineage.Item item) {
        var on = item.on();
        return new Event(
                item.position(),
                item.type(),
                item.recordedAt(),
                on == null ? null : LocalDate.parse(on),
                item.actor() == null ? null : login(item.actor()),
                item.role(),
                item.source(),
                item.summary());
    }

    private String login(String actor) {
        return logins.of(AccountId.of(actor)).map(login -> login.name().value()).orElse(actor);
    }
}
