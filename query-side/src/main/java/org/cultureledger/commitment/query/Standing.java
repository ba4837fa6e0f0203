package org.cultureledger.commitment.query;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment stood on a day.
 *
 * @param day in the programme's zone, judged for
 * @param promises the days for which it was promised, first to last; never empty
 * @param completion what completed it; absent while it is open or was reopened
 * @param confirmed whether somebody else bore witness of the completion
 */
public record Standing(
        Commitment commitment,
        LocalDate day,
        ZoneId zone,
        List<Promise> promises,
        @Nullable String owner,
        @Nullable Step completion,
        boolean confirmed,
        @Nullable Step drop) {

    /** So many days ahead, something open is due soon. */
    public static final int SOON_DAYS = 14;

    /** Recorded later than so many days after its day, a completion needs a witness. */
    public static final int LATE_RECORD_DAYS = 14;

    static Standing after(Commitment commitment, List<Step> steps, LocalDate day, ZoneId zone) {
        var course = new Course();
        steps.forEach(course::take);
        return course.standing(commitment, day, zone);
    }

    public LocalDate due() {
        return promises.getLast().due();
    }

    public LocalDate originalDue() {
        return promises.getFirst().due();
    }

    /** How often the day moved, in either direction. */
    public int slips() {
        return promises.size() - 1;
    }

    /** How many days later than first promised it is due now; negative if earlier. */
    public long slippedDays() {
        return DAYS.between(originalDue(), due());
    }

    public @Nullable LocalDate doneOn() {
        return completion == null ? null : completion.on();
    }

    public CommitmentState state() {
        if (drop != null) return CommitmentState.DROPPED;
        if (completion != null) return isDoneBy(due()) ? CommitmentState.DONE_IN_TIME : CommitmentState.DONE_LATE;
        if (due().isBefore(day)) return CommitmentState.OVERDUE;
        return due().isAfter(day.plusDays(SOON_DAYS)) ? CommitmentState.OPEN : CommitmentState.DUE_SOON;
    }

    /** Whether its completion was recorded so late that it counts as done late until somebody else confirms it. */
    public boolean isUnconfirmed() {
        if (completion == null || confirmed) return false;
        var recordedOn = LocalDate.ofInstant(completion.recordedAt(), zone);
        return DAYS.between(completion.on(), recordedOn) > LATE_RECORD_DAYS;
    }

    /** The promise that others came to rely on, by what was agreed thirty days before it was due: the first such one. */
    public Optional<LocalDate> agreedDue() {
        return agreed().map(Promise::due);
    }

    /** Whether it was kept as agreed thirty days before it was due; empty if nothing agreed has fallen due yet. */
    public Optional<Boolean> keptAsAgreed() {
        return agreed().flatMap(this::kept);
    }

    /** Whether it was kept as first promised; empty if that day has not passed yet. */
    public Optional<Boolean> keptAsFirstPromised() {
        return kept(promises.getFirst());
    }

    /** Whether a promise that others relied on was given up for a shift of priorities that its approver has confirmed. */
    public boolean isExcused() {
        return promises.stream().anyMatch(Promise::isExcused);
    }

    private Optional<Promise> agreed() {
        return promises.stream().filter(Promise::isBinding).findFirst();
    }

    /** What was dropped before anyone relied on the promise has not broken it. */
    private Optional<Boolean> kept(Promise promise) {
        if (!promise.due().isBefore(day)) return Optional.empty();
        if (drop != null && !drop.on().isAfter(promise.notice())) return Optional.empty();
        return Optional.of(drop == null && isDoneBy(promise.due()));
    }

    private boolean isDoneBy(LocalDate promised) {
        return completion != null && !completion.on().isAfter(promised) && !isUnconfirmed();
    }
}
