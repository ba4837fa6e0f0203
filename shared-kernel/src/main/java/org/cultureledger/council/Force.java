package org.cultureledger.council;

import java.time.LocalDate;
import org.cultureledger.council.DecisionEvent.DecisionAmended;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.DecisionRevoked;
import org.cultureledger.council.DecisionEvent.DecisionSuperseded;
import org.jspecify.annotations.Nullable;

/**
 * On which days a decision holds. It is what the decision's events come to:
 * {@code references.fold(decision, Force.NONE, Force::after).holdsOn(day)}. An irregular decision holds like any other.
 *
 * @param from first day, in the programme's zone; absent if nothing was decided
 * @param endedFrom first day on which it no longer holds, being superseded or revoked
 */
public record Force(@Nullable LocalDate from, @Nullable LocalDate endedFrom) {

    public static final Force NONE = new Force(null, null);

    public Force after(Object event) {
        return switch (event) {
            case DecisionRecorded it -> new Force(it.resolution().holdsFrom(), null);
            case DecisionAmended it
            when it.correction().inForceFrom() != null ->
                new Force(it.correction().inForceFrom(), endedFrom);
            case DecisionSuperseded it -> new Force(from, it.from());
            case DecisionRevoked it -> new Force(from, it.from());
            default -> this;
        };
    }

    public boolean holdsOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (endedFrom == null || day.isBefore(endedFrom));
    }

    /** Whether nothing has taken its place or taken it back by that day, though it may not hold yet. */
    public boolean standsOn(LocalDate day) {
        return from != null && (endedFrom == null || day.isBefore(endedFrom));
    }
}
