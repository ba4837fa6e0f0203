package org.cultureledger.commitment.query;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How something promised stands on a day. Whatever is promised by a day is judged here and nowhere else, whether it is a
 * milestone, a training or a target.
 *
 * @param day in the programme's zone, judged for
 * @param owner who answers for it on the day
 * @param promises made by the day, in the order of recording; never empty
 * @param drop that it is owed no more
 * @param adoptedOn since when the programme is kept here: what happened before enters no rate. Absent: nothing did
 */
public record Standing(
        LocalDate day,
        @Nullable String owner,
        List<Promise> promises,
        @Nullable Drop drop,
        @Nullable LocalDate adoptedOn) {

    /** So many days ahead, something open is due soon. */
    public static final int SOON_DAYS = 14;

    /** See {@link Done#LATE_RECORD_DAYS}. */
    public static final int LATE_RECORD_DAYS = Done.LATE_RECORD_DAYS;

    public Standing {
        promises = List.copyOf(promises);
    }

    public LocalDate due() {
        return promises.getLast().due();
    }

    public LocalDate originalDue() {
        return promises.getFirst().due();
    }

    /** How often the day moved, in either direction. */
    public int slips() {
        return Math.toIntExact(IntStream.range(1, promises.size())
                .filter(i -> !promises.get(i).due().equals(promises.get(i - 1).due()))
                .count());
    }

    /** How many days later than first promised it is due now; negative if earlier. */
    public long slippedDays() {
        return DAYS.between(originalDue(), due());
    }

    public @Nullable LocalDate doneOn() {
        var done = done();
        return drop != null || done == null ? null : done.on();
    }

    public CommitmentState state() {
        if (drop != null) return CommitmentState.DROPPED;
        var done = done();
        if (done != null)
            return done.isBy(inForceOn(done.on()).due()) ? CommitmentState.DONE_IN_TIME : CommitmentState.DONE_LATE;
        if (due().isBefore(day)) return CommitmentState.OVERDUE;
        return due().isAfter(day.plusDays(SOON_DAYS)) ? CommitmentState.OPEN : CommitmentState.DUE_SOON;
    }

    /** Whether nobody owes it any more: it is done, or dropped. */
    public boolean isSettled() {
        return drop != null || done() != null;
    }

    /** Whether its completion was recorded so late that it counts as done late until somebody else confirms it. */
    public boolean isUnconfirmed() {
        var done = done();
        return drop == null && done != null && done.unconfirmed();
    }

    /** Whether it belongs to the time before the programme was kept here: settled, or to be done only, by then. */
    public boolean isAdopted() {
        return isSettledBeforeAdoption() || IntStream.range(0, promises.size()).allMatch(this::isAdopted);
    }

    /** The promise that others came to rely on, by what was agreed thirty days before it was due: the first such one. */
    public Optional<LocalDate> agreedDue() {
        return agreed().or(() -> promises.stream().filter(Promise::isBinding).findFirst())
                .map(Promise::due);
    }

    /** Whether it was kept as agreed thirty days before it was due; empty if nothing agreed has fallen due yet. */
    public Optional<Boolean> keptAsAgreed() {
        return agreed().flatMap(this::kept);
    }

    /** Whether it was kept as first promised; empty if that day has not passed yet. */
    public Optional<Boolean> keptAsFirstPromised() {
        return isAdopted(0) ? Optional.empty() : kept(promises.getFirst());
    }

    /** Whether a promise that others relied on was given up for a shift of priorities that its approver has confirmed. */
    public boolean isExcused() {
        return promises.stream().anyMatch(Promise::isExcused);
    }

    private @Nullable Done done() {
        return promises.getLast().done();
    }

    /** What had been promised on a day, by the promise recorded last. */
    private Promise inForceOn(LocalDate then) {
        return promises.stream()
                .filter(promise -> !promise.made().isAfter(then))
                .reduce((_, later) -> later)
                .orElse(promises.getFirst());
    }

    private Optional<Promise> agreed() {
        return IntStream.range(0, promises.size())
                .filter(i -> !isAdopted(i))
                .mapToObj(promises::get)
                .filter(Promise::isBinding)
                .findFirst();
    }

    /** What was dropped before anyone relied on the promise has not broken it. */
    private Optional<Boolean> kept(Promise promise) {
        if (isSettledBeforeAdoption() || !promise.due().isBefore(day)) return Optional.empty();
        return promise.isKept() || !isReleasedFrom(promise) ? Optional.of(promise.isKept()) : Optional.empty();
    }

    private boolean isReleasedFrom(Promise promise) {
        return drop != null && (drop.excused() || !drop.on().isAfter(promise.notice()));
    }

    private boolean isSettledBeforeAdoption() {
        var settled = drop == null ? doneOn() : drop.on();
        return settled != null && isBeforeAdoption(settled);
    }

    /** A first promise for a day before adoption is history, whenever it was written down; a move is only if made then. */
    private boolean isAdopted(int index) {
        var promise = promises.get(index);
        return isBeforeAdoption(promise.due()) && (index == 0 || isBeforeAdoption(promise.made()));
    }

    private boolean isBeforeAdoption(LocalDate some) {
        return adoptedOn != null && some.isBefore(adoptedOn);
    }
}
