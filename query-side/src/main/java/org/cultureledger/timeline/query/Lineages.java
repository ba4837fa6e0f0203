package org.cultureledger.timeline.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cultureledger.query.JoinedLineage;
import org.cultureledger.query.Ledger;
import org.cultureledger.query.Reading;
import org.cultureledger.query.StoredEvent;
import org.cultureledger.query.ViewOf;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.temporal.Version;
import org.springframework.stereotype.Component;

/** Tells which events shaped a row, each as far as the reader may see it. */
@Component
public final class Lineages {

    private final ViewOf<TimelineEntry> timeline;
    private final Ledger ledger;

    Lineages(ViewOf<TimelineEntry> timeline, Ledger ledger) {
        this.timeline = timeline;
        this.ledger = ledger;
    }

    /** The view that a question for a lineage has to be over, besides the row's. */
    public ViewOf<TimelineEntry> timeline() {
        return timeline;
    }

    /**
     * The events that shaped the row of this key by the moment asked for, those that ended it included.
     *
     * @throws Refusal {@code not-found} where there is no such row for the reader
     */
    public Lineage of(ViewOf<?> view, String key, Reading reading) {
        return told(reading.of(view).history(key).lineage(), reading);
    }

    /**
     * The events that shaped all the rows behind something, each told once.
     *
     * @throws Refusal {@code not-found} where there are no such rows for the reader
     */
    public Lineage of(JoinedLineage joined, String key, Reading reading) {
        var positions = joined.behind(key, reading).stream()
                .flatMap(row -> reading.of(row.view()).history(row.key()).lineage().stream())
                .distinct()
                .sorted()
                .toList();
        return told(positions, reading);
    }

    private Lineage told(Collection<Long> positions, Reading reading) {
        if (positions.isEmpty()) throw new Refusal(GeneralRule.NOT_FOUND);
        var items = new ArrayList<Lineage.Item>();
        for (long position : positions)
            if (!isWithheld(position, reading))
                ledger.event(position).map(event -> item(event, reading)).ifPresent(items::add);
        return new Lineage(List.copyOf(items), positions.size() - items.size());
    }

    private boolean isWithheld(long position, Reading reading) {
        return reading.hasProgram() && reading.of(timeline).withholds(TimelineEntry.place(position));
    }

    private Lineage.Item item(StoredEvent event, Reading reading) {
        return new Lineage.Item(
                event.position(),
                event.eventId(),
                event.type(),
                event.recordedAt(),
                event.circumstance("on"),
                event.circumstance("actor"),
                event.circumstance("role"),
                event.circumstance("source"),
                summary(event, reading));
    }

    private String summary(StoredEvent event, Reading reading) {
        if (!reading.hasProgram()) return event.typeInWords();
        return reading.of(timeline)
                .find(TimelineEntry.place(event.position()))
                .map(Version::row)
                .map(TimelineEntry::title)
                .map(reading::told)
                .orElseGet(event::typeInWords);
    }
}
