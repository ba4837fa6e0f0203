package org.cultureledger.timeline.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.query.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is told.
 *
 * @param department the department, where it concerns one only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineItem(
        long position,
        Instant recordedAt,
        LocalDate occurredOn,
        String context,
        String kind,
        String title,
        @Nullable String who,
        @Nullable String department,
        List<String> departments,
        List<String> elements,
        List<String> persons,
        String link,
        String lineage) {

    /** Naming no decision that is withheld from the reader. */
    public static TimelineItem of(TimelineEntry entry, Reading reading, String lineage) {
        return new TimelineItem(
                entry.position(),
                entry.recordedAt(),
                entry.occurredOn(),
                entry.context(),
                entry.kind(),
                reading.told(entry.title()),
                entry.who(),
                entry.departments().size() == 1 ? entry.departments().getFirst() : null,
                entry.departments(),
                entry.elements(),
                entry.persons(),
                entry.link(),
                lineage);
    }
}
