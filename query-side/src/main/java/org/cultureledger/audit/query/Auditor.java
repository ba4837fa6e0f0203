package org.cultureledger.audit.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.audit.query.CommitItem.EventItem;
import org.cultureledger.eventstore.Commit;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.query.ProgramFacts;
import org.cultureledger.query.Programs;
import org.cultureledger.query.Reading;
import org.cultureledger.query.StoredEvent;
import org.cultureledger.query.ViewOf;
import org.cultureledger.timeline.query.TimelineEntry;

/**
 * Shows commits to somebody: that an event exists, where and under which hash, to whoever audits anything; what it says
 * where the reader audits its programme, and to administrators only as far as they may see it on the timeline.
 */
final class Auditor {

    private static final Set<Role> ROLES = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

    /** Kinds of streams that belong to no programme. */
    private static final Set<String> OF_NO_PROGRAM = Set.of("person", "department", "account");

    private final Reading reading;
    private final ViewOf<TimelineEntry> timeline;
    private final Programs programs;
    private final Map<ProgramId, Optional<ProgramFacts>> known = new HashMap<>();

    Auditor(Reading reading, ViewOf<TimelineEntry> timeline, Programs programs) {
        this.reading = reading;
        this.timeline = timeline;
        this.programs = programs;
    }

    CommitItem show(Commit commit) {
        var events = LongStream.rangeClosed(commit.position(), commit.lastPosition())
                .mapToObj(position -> show(StoredEvent.of(commit, position)))
                .toList();
        return new CommitItem(
                commit.position(),
                commit.size(),
                commit.recordedAt(),
                commit.hash().toString(),
                commit.previous().toString(),
                events);
    }

    private EventItem show(StoredEvent event) {
        var shown = isShown(event);
        return new EventItem(
                event.position(),
                event.eventId(),
                event.type(),
                event.stream(),
                event.sequence(),
                shown ? StoredJson.of(event.payload()) : null,
                shown ? StoredJson.of(event.metadata()) : null,
                !shown);
    }

    private boolean isShown(StoredEvent event) {
        var parts = event.stream().split("/", -1);
        if (parts.length < 2 || OF_NO_PROGRAM.contains(parts[0])) return auditsAll();
        var program = ProgramId.of(parts[1]);
        var caller = reading.rights().caller();
        if (caller.is(Role.AUDITOR, program)) return true;
        return caller.is(Role.ADMINISTRATOR, program) && isOnTimeline(event, program);
    }

    private boolean auditsAll() {
        return reading.rights().caller().grants().stream()
                .filter(grant -> grant.program() == null)
                .map(Grant::role)
                .anyMatch(ROLES::contains);
    }

    private boolean isOnTimeline(StoredEvent event, ProgramId program) {
        return known.computeIfAbsent(program, code -> programs.find(code, -1))
                .map(facts -> !reading.of(timeline, facts).withholds(TimelineEntry.place(event.position())))
                .orElse(false);
    }
}
