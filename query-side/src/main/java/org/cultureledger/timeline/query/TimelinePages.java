package org.cultureledger.timeline.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cultureledger.catalogue.EventCatalogue;
import org.cultureledger.catalogue.EventType;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.page.Choice;
import org.cultureledger.page.Difference;
import org.cultureledger.page.Entered;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened, month by month. */
@Controller
@RequestMapping("/programs/{program}/timeline")
class TimelinePages {

    private final TimelineResource resource;
    private final Timeline timeline;

    TimelinePages(TimelineResource resource, Timeline timeline) {
        this.resource = resource;
        this.timeline = timeline;
    }

    /** @param first day of the month */
    record Month(LocalDate first, List<TimelineItem> entries) {}

    @GetMapping
    String timeline(
            Question question,
            @RequestParam @Nullable String context,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String element,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam @Nullable String q,
            Model model) {
        Function<Question, Listing<TimelineItem>> entries = asked -> resource.timeline(
                asked,
                Entered.text(context).orElse(null),
                null,
                Entered.code(department),
                Entered.code(person),
                Entered.text(element).map(ElementCode::of).orElse(null),
                from,
                to,
                Entered.text(q).orElse(null),
                TimelineResource.Order.LATEST);
        var listing = entries.apply(question);
        model.addAttribute(
                "difference",
                Difference.of(
                        question,
                        asked -> entries.apply(asked).all(),
                        item -> String.valueOf(item.position()),
                        TimelineItem::title));
        model.addAttribute("months", months(listing.items()));
        model.addAttribute("count", listing.items().size());
        model.addAttribute("next", listing.next());
        model.addAttribute("contexts", contexts());
        model.addAttribute("filter", new Filter(context, department, person, element, from, to, q));
        return "timeline";
    }

    /** One entry alone, as its permanent link shows it. */
    @GetMapping("/{position:\\d+}")
    String entry(Question question, @PathVariable long position, Model model) {
        var reading = question.over(timeline.view());
        var version = reading.of(timeline.view()).get(TimelineEntry.place(position));
        var item = TimelineItem.of(version.row(), reading, reading.lineage(timeline.view(), version.key()));
        model.addAttribute("months", months(List.of(item)));
        model.addAttribute("entry", item);
        return "timeline-entry";
    }

    /** What the reader asked for, as it was entered. */
    record Filter(
            @Nullable String context,
            @Nullable String department,
            @Nullable String person,
            @Nullable String element,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String q) {

        public boolean isSet() {
            return from != null
                    || to != null
                    || Stream.of(context, department, person, element, q)
                            .anyMatch(text -> Entered.text(text).isPresent());
        }
    }

    private static List<Month> months(List<TimelineItem> items) {
        var months = new LinkedHashMap<LocalDate, List<TimelineItem>>();
        items.forEach(item -> months.computeIfAbsent(item.occurredOn().withDayOfMonth(1), _ -> new ArrayList<>())
                .add(item));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private static List<Choice> contexts() {
        return EventCatalogue.types().stream()
                .map(EventType::type)
                .filter(TimelineView.VIEW::listensTo)
                .map(TimelineEntry::context)
                .distinct()
                .sorted()
                .map(Choice::of)
                .toList();
    }
}
