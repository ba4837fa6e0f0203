package org.cultureledger.handover.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.KpiEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who answers for what, read from the log itself, each time only what has come since: so it is never behind. It is built up
 * when it is first asked for.
 */
@Component
final class Ownership {

    private final EventStorageEngine log;
    private final Map<ProgramId, OwnedThings> byProgram = new HashMap<>();
    private @Nullable TrackingToken seen;

    Ownership(EventStorageEngine log) {
        this.log = log;
    }

    /** The open things that the person answers for on that day, by their addresses in the programme. */
    synchronized List<String> of(PersonId person, ProgramId program, LocalDate day) {
        catchUp();
        var things = byProgram.get(program);
        return things == null ? List.of() : things.of(person, day);
    }

    private void catchUp() {
        try (var events = log.readEvents(seen, false)) {
            events.forEach(this::take);
        }
    }

    private void take(TrackedEventMessage<?> event) {
        seen = event.trackingToken();
        if (Stream.of(InitiativeEvent.class, DecisionEvent.class, KpiEvent.class)
                .anyMatch(family -> family.isAssignableFrom(event.getPayloadType())))
            byProgram
                    .computeIfAbsent(program(event.getPayload()), _ -> new OwnedThings())
                    .take(event.getPayload());
    }

    private static ProgramId program(Object event) {
        return switch (event) {
            case InitiativeEvent it -> it.initiative().programId();
            case DecisionEvent it -> it.decision().programId();
            case KpiEvent it -> it.kpi().programId();
            default -> throw new IllegalArgumentException("Nobody owns anything by " + event);
        };
    }
}
