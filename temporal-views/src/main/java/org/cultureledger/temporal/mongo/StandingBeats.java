package org.cultureledger.temporal.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Since when the beats of claims are seen to stand still. Thread-safe. */
record StandingBeats(Map<String, Sighting> sightings, LongSupplier nanos) {

    /** A claim as it was last seen. */
    record Sighting(long epoch, long beat, long since) {

        boolean isOf(long seenEpoch, long seenBeat) {
            return epoch == seenEpoch && beat == seenBeat;
        }

        Bson filter() {
            return and(eq("epoch", epoch), eq("beat", beat));
        }
    }

    StandingBeats(LongSupplier nanos) {
        this(new ConcurrentHashMap<>(), nanos);
    }

    /** Selects the head as it stands now, if its beat has stood still for so long. */
    Optional<Bson> expired(@Nullable Document head, Duration timeout) {
        if (head == null) return Optional.empty();
        long now = nanos.getAsLong();
        long epoch = head.getLong("epoch");
        long beat = head.get("beat", 0L);
        var seen = sightings.compute(
                head.getString("_id"),
                (_, last) -> last != null && last.isOf(epoch, beat) ? last : new Sighting(epoch, beat, now));
        return now - seen.since() >= timeout.toNanos() ? Optional.of(seen.filter()) : Optional.empty();
    }
}
