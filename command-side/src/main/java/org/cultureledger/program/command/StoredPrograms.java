package org.cultureledger.program.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.cultureledger.command.Programs;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.program.ProgramEvent;
import org.cultureledger.program.ProgramEvent.ProgramChartered;
import org.cultureledger.program.ProgramEvent.ProgramClosed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the programmes' own streams, each time only what has come since, so it is never behind. */
@Component
final class StoredPrograms implements Programs {

    private final EventStore events;
    private final Map<ProgramId, Known> known = new ConcurrentHashMap<>();

    StoredPrograms(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Facts> find(ProgramId program) {
        var before = known.getOrDefault(program, Known.NOTHING);
        var now = since(before, program);
        // of two that read at once, the one that came further is kept
        if (now.next > before.next)
            known.merge(program, now, (first, second) -> first.next > second.next ? first : second);
        return Optional.ofNullable(now.facts);
    }

    private Known since(Known start, ProgramId program) {
        var state = start;
        var stored = events.readEvents(program.toString(), start.next);
        while (stored.hasNext()) {
            var event = stored.next();
            if (event.getPayload() instanceof ProgramEvent fact)
                state = state.with(event.getSequenceNumber() + 1, fact);
        }
        return state;
    }

    /** @param next sequence of the first event that is not considered yet */
    private record Known(long next, @Nullable Facts facts) {

        private static final Known NOTHING = new Known(0, null);

        private Known with(long following, ProgramEvent event) {
            return new Known(following, after(event));
        }

        private @Nullable Facts after(ProgramEvent event) {
            if (event instanceof ProgramChartered it)
                return new Facts(it.charter().timeZone(), false);
            if (event instanceof ProgramClosed && facts != null) return new Facts(facts.zone(), true);
            return facts;
        }
    }
}
