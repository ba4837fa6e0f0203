package org.cultureledger.overview.query;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.initiative.query.Initiative;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kpi.query.Kpi;
import org.cultureledger.query.Moment;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;
import org.cultureledger.timeline.query.Timeline;
import org.cultureledger.timeline.query.TimelineFilter;
import org.cultureledger.timeline.query.TimelineItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened of late that names a person or concerns what the person owns. What he recorded himself is no news. */
@Component
final class PersonalNews {

    /** Without another word, what was recorded in the last two weeks is new. */
    private static final int NEW_DAYS = 14;

    /** More than one page of news is told by the timeline. */
    private static final int MOST = 50;

    private static final TimelineFilter EVERYTHING = new TimelineFilter(null, null, null, null, null, null, null, null);

    private final Timeline timeline;
    private final ViewOf<Initiative> initiatives;
    private final ViewOf<Kpi> kpis;

    PersonalNews(Timeline timeline, ViewOf<Initiative> initiatives, ViewOf<Kpi> kpis) {
        this.timeline = timeline;
        this.initiatives = initiatives;
        this.kpis = kpis;
    }

    /** The views that a question has to be over, beside those of the commitments. */
    List<ViewOf<?>> views() {
        return List.of(timeline.view(), initiatives, kpis);
    }

    /**
     * The latest first.
     *
     * @param tracked every commitment of the programme
     * @param since a position, or a day at whose end to begin
     */
    List<TimelineItem> of(PersonId person, List<CommitmentItem> tracked, Reading reading, @Nullable String since) {
        var recent = since == null ? lately(reading) : after(reading.earlier("since", since));
        var owned = owned(person.code().value(), tracked, reading);
        try (var entries = timeline.lastRecordedFirst(reading, EVERYTHING)) {
            return entries.takeWhile(recent)
                    .filter(entry -> !isOwnDoing(entry, person, reading))
                    .filter(entry -> concerns(entry, person, owned))
                    .limit(MOST)
                    .toList();
        }
    }

    private static Predicate<TimelineItem> lately(Reading reading) {
        return entry -> isRecent(entry.recordedAt(), reading.moment());
    }

    static boolean isRecent(Instant recordedAt, Moment moment) {
        return moment.dayOf(recordedAt).isAfter(moment.on().minusDays(NEW_DAYS));
    }

    private static Predicate<TimelineItem> after(Reading earlier) {
        return entry -> entry.position() > earlier.moment().position();
    }

    private static boolean isOwnDoing(TimelineItem entry, PersonId person, Reading reading) {
        var caller = reading.rights().caller();
        return caller.is(person) && caller.account().code().value().equals(entry.who());
    }

    private static boolean concerns(TimelineItem entry, PersonId person, Set<String> owned) {
        return entry.persons().contains(person.code().value())
                || owned.stream()
                        .anyMatch(link ->
                                entry.link().equals(link) || entry.link().startsWith(link + "/"));
    }

    /** Addresses of what the person owns on the day. */
    private Set<String> owned(String person, List<CommitmentItem> tracked, Reading reading) {
        var day = reading.moment().on();
        var owned = new HashSet<String>();
        tracked.stream()
                .filter(item -> person.equals(item.owner()))
                .map(CommitmentItem::link)
                .forEach(owned::add);
        reading.of(initiatives).all().stream()
                .map(Version::row)
                .filter(row -> row.ownerOn(day).equals(person))
                .forEach(row -> owned.add(reading.address() + "/initiatives/" + row.code()));
        reading.of(kpis).all().stream()
                .map(Version::row)
                .filter(row -> row.ownerOn(day).equals(person))
                .forEach(row -> owned.add(reading.address() + "/kpis/" + row.code()));
        return owned;
    }
}
