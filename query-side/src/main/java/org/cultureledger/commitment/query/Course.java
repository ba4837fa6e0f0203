package org.cultureledger.commitment.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through the steps of a commitment in the order of recording. */
final class Course {

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
                    promises.set(last(), promises.get(last()).moved(step));
                promises.add(promise(step));
            }
            case MOVE_CONFIRMED -> {
                if (promises.size() > 1)
                    promises.set(last() - 1, promises.get(last() - 1).confirmed());
            }
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

    Standing standing(Commitment commitment, LocalDate day, ZoneId zone) {
        return new Standing(commitment, day, zone, List.copyOf(promises), owner, completion, confirmed, drop);
    }

    private static Promise promise(Step step) {
        return new Promise(Objects.requireNonNull(step.due()), step.on(), step, null, false);
    }

    private int last() {
        return promises.size() - 1;
    }
}
