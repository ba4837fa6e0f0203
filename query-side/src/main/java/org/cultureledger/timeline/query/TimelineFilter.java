package org.cultureledger.timeline.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.cultureledger.temporal.RowQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is null narrows nothing.
 *
 * @param kind whole name of a type of event, or its end behind the dot
 * @param person who is named by it, or whose account caused it
 * @param element an element of the framework; one with parts stands for its parts too
 * @param from first day
 * @param to last day
 * @param words all of which are in the title
 */
public record TimelineFilter(
        @Nullable String context,
        @Nullable String kind,
        @Nullable Code department,
        @Nullable Code person,
        @Nullable ElementCode element,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words) {

    /** The query, narrowed to the days that are wanted. */
    RowQuery withinDays(RowQuery query) {
        var begun = from == null ? query : query.atLeast("occurredOn", from);
        return to == null ? begun : begun.below("occurredOn", to.plusDays(1));
    }

    public boolean matches(TimelineEntry entry) {
        return (context == null || context.equals(entry.context()))
                && (kind == null || isKind(entry))
                && (department == null || entry.departments().contains(department.value()))
                && (person == null || concerns(entry))
                && (element == null || entry.elements().stream().anyMatch(this::isWithinElement))
                && (from == null || !entry.occurredOn().isBefore(from))
                && (to == null || !entry.occurredOn().isAfter(to))
                && hasWords(entry);
    }

    private boolean isKind(TimelineEntry entry) {
        return entry.kind().equals(kind) || entry.kind().endsWith("." + kind);
    }

    private boolean concerns(TimelineEntry entry) {
        return person != null
                && (entry.persons().contains(person.value()) || person.value().equals(entry.who()));
    }

    private boolean isWithinElement(String code) {
        return element != null && (code.equals(element.value()) || code.startsWith(element.value() + "."));
    }

    private boolean hasWords(TimelineEntry entry) {
        var title = entry.title().toLowerCase(Locale.ROOT);
        return words(words).stream().allMatch(title::contains);
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }
}
