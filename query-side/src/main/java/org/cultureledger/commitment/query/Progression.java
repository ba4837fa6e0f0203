package org.cultureledger.commitment.query;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through the steps of a commitment in the order of recording. */
final class Progression {

    private final List<Promise> promises = new ArrayList<>();
    private @Nullable String owner;
    private @Nullable Step completion;
    private boolean confirmed;
    private @Nullable Step drop;

    void take(Step step) {
        if (step.owner() != null) owner = step.owner();
        switch (step.what()) {
            case PROMISED -> promises.add(promise(step));
            case MOVED -> {
                if (!promises.isEmpty())
                    promises.set(last(), promises.get(last()).moved(Move.of(step)));
                promises.add(promise(step));
            }
            case MOVE_CONFIRMED -> promises.replaceAll(promise -> promise.moveConfirmed(requireNonNull(step.move())));
            case COMPLETED -> {
                completion = step;
                confirmed = false;
            }
            case COMPLETION_CONFIRMED -> confirmed = true;
            case REOPENED -> completion = null;
            case DROPPED -> drop = step;
            case HANDED_OVER -> {}
        }
    }

    Standing standing(LocalDate day, ZoneId zone, @Nullable LocalDate adoptedOn) {
        var done = done(zone, adoptedOn);
        return new Standing(
                day,
                owner,
                promises.stream().map(promise -> promise.done(done)).toList(),
                drop == null ? null : new Drop(drop.on(), false),
                adoptedOn);
    }

    private @Nullable Done done(ZoneId zone, @Nullable LocalDate adoptedOn) {
        if (completion == null || drop != null) return null;
        return Done.recorded(completion.on(), completion.recordedAt(), confirmed, zone, adoptedOn);
    }

    private static Promise promise(Step step) {
        return Promise.of(requireNonNull(step.due()), step.on());
    }

    private int last() {
        return promises.size() - 1;
    }
}
