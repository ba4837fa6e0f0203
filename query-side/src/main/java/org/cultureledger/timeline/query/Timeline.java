package org.cultureledger.timeline.query;

import java.util.stream.Stream;
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

    /** What matches, in the order of recording; read as it is consumed. */
    public Stream<TimelineItem> recorded(Reading reading, TimelineFilter filter) {
        return read(reading, filter, query(reading).ascending("position"));
    }

    /** What matches, the latest day first; read as it is consumed. */
    public Stream<TimelineItem> latestFirst(Reading reading, TimelineFilter filter) {
        return read(reading, filter, query(reading).descending("occurredOn"));
    }

    private Stream<TimelineItem> read(Reading reading, TimelineFilter filter, RowQuery query) {
        var moment = reading.moment();
        var allDays = moment.on().equals(moment.today());
        return reading.of(view).stream(query)
                .map(Version::row)
                .filter(entry -> allDays || !entry.occurredOn().isAfter(moment.on()))
                .filter(filter::matches)
                .map(entry -> TimelineItem.of(entry, reading.lineage(view, entry.key())));
    }

    private static RowQuery query(Reading reading) {
        return RowQuery.all().where("program", reading.program().code().value());
    }
}
