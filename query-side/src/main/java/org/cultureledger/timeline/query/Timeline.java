package org.cultureledger.timeline.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.RowQuery;
import org.cultureledger.temporal.Version;
import org.springframework.stereotype.Component;

/** The timeline, read. */
@Component
public final class Timeline {

    private final ViewOf<TimelineEntry> view;

    Timeline(ViewOf<TimelineEntry> view) {
        this.view = view;
    }

    public ViewOf<TimelineEntry> view() {
        return view;
    }

    /** What matches, in the order of recording. */
    public Listing<TimelineItem> recorded(Reading reading, TimelineFilter filter) {
        return list(reading, filter, narrowed(reading, filter).ascending("position"));
    }

    /** What matches, the last recorded first; read as it is consumed, and to be closed. */
    public Stream<TimelineItem> lastRecordedFirst(Reading reading, TimelineFilter filter) {
        return reading.of(view).stream(narrowed(reading, filter).descending("position"))
                .flatMap(version -> item(version, reading, filter).stream());
    }

    /** What matches, the latest day first. */
    public Listing<TimelineItem> latestFirst(Reading reading, TimelineFilter filter) {
        return list(
                reading, filter, filter.withinDays(narrowed(reading, filter)).descending("occurredOn"));
    }

    /** The last entries that match, by the day on which they happened. */
    public List<TimelineItem> latest(Reading reading, TimelineFilter filter, int count) {
        try (var rows = reading.of(view).stream(narrowed(reading, filter).descending("occurredOn"))) {
            return rows.flatMap(version -> item(version, reading, filter).stream())
                    .limit(count)
                    .toList();
        }
    }

    private Listing<TimelineItem> list(Reading reading, TimelineFilter filter, RowQuery query) {
        return reading.list(reading.of(view), query, version -> item(version, reading, filter));
    }

    private Optional<TimelineItem> item(Version<TimelineEntry> version, Reading reading, TimelineFilter filter) {
        var entry = version.row().toldBy(reading);
        var moment = reading.moment();
        var known = moment.on().equals(moment.today()) || !entry.occurredOn().isAfter(moment.on());
        return known && filter.matches(entry)
                ? Optional.of(TimelineItem.of(entry, reading, reading.lineage(view, entry.key())))
                : Optional.empty();
    }

    /** By what an index narrows most; the filter does the rest, entry by entry. */
    private static RowQuery narrowed(Reading reading, TimelineFilter filter) {
        var query = RowQuery.all().where("program", reading.program().code().value());
        var department = filter.department();
        return department == null ? query : query.where("departments", department.value());
    }
}
