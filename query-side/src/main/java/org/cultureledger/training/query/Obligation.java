package org.cultureledger.training.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cultureledger.commitment.query.Standing;
import org.cultureledger.people.query.PersonRecord;
import org.cultureledger.training.query.Course.Revision;
import org.cultureledger.training.query.Training.Completion;
import org.cultureledger.training.query.Training.Demand;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has to complete a course, as it stands on a day. It follows from the course's audience and where the
 * person works, or from an assignment; it is recorded nowhere.
 *
 * @param post where the person works on the day
 * @param since day on which the person came under it
 * @param due last day to complete it, or to renew it once a completion's validity has ended
 * @param newHire whether the person came under it by being hired
 * @param demand the assignment or waiver that counts
 * @param completion the last one that counts
 * @param validUntil last day on which that completion counts; for ever if absent
 */
record Obligation(
        Course course,
        Revision revision,
        String person,
        PersonRecord.Assignment post,
        LocalDate since,
        LocalDate due,
        boolean newHire,
        @Nullable Demand demand,
        @Nullable Training training,
        @Nullable Completion completion,
        @Nullable LocalDate validUntil,
        LocalDate day,
        ZoneId zone) {

    /** So many days ahead, a completion's end of validity is shown. */
    static final int EXPIRING_DAYS = 30;

    TrainingState state() {
        if (isWaived()) return TrainingState.WAIVED;
        if (completion != null && !isExpired())
            return isInTime(completion) ? TrainingState.DONE_IN_TIME : TrainingState.DONE_LATE;
        if (due.isBefore(day)) return TrainingState.OVERDUE;
        return due.isAfter(day.plusDays(Standing.SOON_DAYS)) ? TrainingState.OPEN : TrainingState.DUE_SOON;
    }

    boolean isWaived() {
        return demand != null && demand.isWaiver();
    }

    boolean isExpired() {
        return validUntil != null && validUntil.isBefore(day);
    }

    boolean isExpiring() {
        return !isWaived() && validUntil != null && !isExpired() && !validUntil.isAfter(day.plusDays(EXPIRING_DAYS));
    }

    /** Whether somebody named has not yet confirmed: the approver of the waiver, or a witness of a late record. */
    boolean isUnconfirmed() {
        if (demand != null && demand.isWaiver())
            return demand.confirmedOn() == null || demand.confirmedOn().isAfter(day);
        return completion != null && isRecordedLate(completion);
    }

    Optional<LocalDate> doneOn() {
        return Optional.ofNullable(completion).filter(_ -> state().isDone()).map(Completion::on);
    }

    /** Whether it was kept, once its day has passed; empty before that and where it is waived. */
    Optional<Boolean> kept() {
        if (isWaived() || !due.isBefore(day)) return Optional.empty();
        return Optional.of(state() == TrainingState.DONE_IN_TIME);
    }

    private boolean isInTime(Completion done) {
        return !done.on().isAfter(due) && !isRecordedLate(done);
    }

    private boolean isRecordedLate(Completion done) {
        var recordedOn = LocalDate.ofInstant(done.recordedAt(), zone);
        return ChronoUnit.DAYS.between(done.on(), recordedOn) > Standing.LATE_RECORD_DAYS && !done.isConfirmedOn(day);
    }
}
