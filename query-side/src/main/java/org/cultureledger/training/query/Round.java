package org.cultureledger.training.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cultureledger.commitment.query.Done;
import org.cultureledger.commitment.query.Move;
import org.cultureledger.commitment.query.Promise;
import org.cultureledger.training.query.Training.Completion;
import org.cultureledger.training.query.Training.Demand;
import org.jspecify.annotations.Nullable;

/**
 * From one completion of a course to the next, which renews it: where completions count for ever there is one round only.
 *
 * @param after what was asked for by this day belongs to an earlier round
 * @param renewalDue last day to renew; absent in a first round
 * @param completion the last one that counts, of this round, or of the one before it once that has expired
 * @param validUntil last day on which that completion counts; for ever if absent
 * @param isDone whether the completion counts on the day
 */
record Round(
        LocalDate after,
        @Nullable LocalDate renewalDue,
        @Nullable Completion completion,
        @Nullable LocalDate validUntil,
        boolean isDone) {

    /**
     * The round on a day.
     *
     * @param counted completions that count, in order of their days
     * @param validMonths how long one counts; for ever if absent
     * @param begun first day on which they count
     */
    static Round of(List<Completion> counted, @Nullable Integer validMonths, LocalDate begun, LocalDate day) {
        var start = begun.equals(LocalDate.MIN) ? begun : begun.minusDays(1);
        if (counted.isEmpty()) return new Round(start, null, null, null, false);
        if (validMonths == null) return new Round(start, null, counted.getFirst(), null, true);
        var last = counted.getLast();
        var until = last.on().plusMonths(validMonths);
        if (until.isBefore(day)) return new Round(last.on(), until, last, until, false);
        if (counted.size() == 1) return new Round(start, null, last, until, true);
        var before = counted.get(counted.size() - 2).on();
        return new Round(before, before.plusMonths(validMonths), last, until, true);
    }

    /** The promise it begins with: to renew, unless the person came under the course later than that. */
    Promise first(LocalDate since, LocalDate due) {
        return renewalDue == null || renewalDue.isBefore(since)
                ? Promise.of(due, since)
                : Promise.of(renewalDue, after);
    }

    /** The promise it begins with for whoever came under the course by assignments only; absent in a first round. */
    @Nullable
    Promise renewal() {
        return renewalDue == null ? null : Promise.of(renewalDue, after);
    }

    /**
     * The promise it begins with, and each assignment as another day for it.
     *
     * @param demands known on the day, in the order of recording; not empty unless {@code first} is there
     * @param done that its completion was done
     */
    List<Promise> promises(@Nullable Promise first, List<Demand> demands, @Nullable Done done) {
        var asked = asked(first, demands);
        var promises = new ArrayList<Promise>();
        if (first != null && beginsWith(first, demands, asked)) promises.add(first);
        for (var demand : asked) {
            if (!promises.isEmpty())
                promises.add(
                        promises.removeLast().moved(Move.of(demand.on(), demand.recordedAt(), demand.reason(), null)));
            promises.add(Promise.of(demand.due() == null ? demand.on() : demand.due(), demand.on()));
        }
        return promises.stream().map(promise -> promise.done(done)).toList();
    }

    /** A waiver ends what was owed until then, and an assignment before the person came under the course stands already. */
    private boolean beginsWith(Promise first, List<Demand> demands, List<Demand> asked) {
        return !isWaivedBefore(demands)
                && asked.stream().noneMatch(demand -> demand.on().isBefore(first.made()));
    }

    /** The assignments of this round, but those after it was completed; where there is nothing else, what was last asked. */
    private List<Demand> asked(@Nullable Promise first, List<Demand> demands) {
        var since = demands.subList(since(demands), demands.size()).stream()
                .filter(demand -> !demand.isWaiver())
                .toList();
        var own = since.stream()
                .filter(demand -> demand.on().isAfter(after))
                .filter(demand -> !isDone || completion == null || !demand.on().isAfter(completion.on()))
                .toList();
        if (!own.isEmpty() || (first != null && !isWaivedBefore(demands))) return own;
        return List.of(since.isEmpty() ? demands.getLast() : since.getLast());
    }

    /** Whether what was owed in this round had been waived, and something else was asked afterwards. */
    private boolean isWaivedBefore(List<Demand> demands) {
        int since = since(demands);
        return since > 0 && demands.get(since - 1).on().isAfter(after);
    }

    /** Behind the last waiver but the one that counts. */
    private static int since(List<Demand> demands) {
        for (int i = demands.size() - 2; i >= 0; i--) if (demands.get(i).isWaiver()) return i + 1;
        return 0;
    }
}
