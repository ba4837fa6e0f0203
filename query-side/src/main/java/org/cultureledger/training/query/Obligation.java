package org.cultureledger.training.query;

import java.time.LocalDate;
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
 * @param newHire whether the person came under it by being hired
 * @param demand the assignment or waiver that counts
 * @param completion the last one that counts
 * @param validUntil last day on which that completion counts; for ever if absent
 * @param standing by when it had to be completed or has to be renewed, first and after each assignment
 */
record Obligation(
        Course course,
        Revision revision,
        String person,
        PersonRecord.Assignment post,
        LocalDate since,
        boolean newHire,
        @Nullable Demand demand,
        @Nullable Training training,
        @Nullable Completion completion,
        @Nullable LocalDate validUntil,
        Standing standing) {

    /** So many days ahead, a completion's end of validity is shown. */
    static final int EXPIRING_DAYS = 30;

    LocalDate day() {
        return standing.day();
    }

    LocalDate due() {
        return standing.due();
    }

    TrainingState state() {
        return switch (standing.state()) {
            case OPEN -> TrainingState.OPEN;
            case DUE_SOON -> TrainingState.DUE_SOON;
            case OVERDUE -> TrainingState.OVERDUE;
            case DONE_IN_TIME -> TrainingState.DONE_IN_TIME;
            case DONE_LATE -> TrainingState.DONE_LATE;
            case DROPPED -> TrainingState.WAIVED;
        };
    }

    boolean isWaived() {
        return standing.drop() != null;
    }

    boolean isExpired() {
        return validUntil != null && validUntil.isBefore(day());
    }

    boolean isExpiring() {
        return !isWaived() && validUntil != null && !isExpired() && !validUntil.isAfter(day().plusDays(EXPIRING_DAYS));
    }

    /** Whether somebody named has not yet confirmed: the approver of the waiver, or a witness of a late record. */
    boolean isUnconfirmed() {
        if (demand != null && demand.isWaiver()) return !demand.isConfirmedOn(day());
        return standing.isUnconfirmed();
    }

    /** Whether it belongs to the time before the programme was kept here, and so enters no rate. */
    boolean isAdopted() {
        return standing.isAdopted();
    }

    Optional<LocalDate> doneOn() {
        return Optional.ofNullable(standing.doneOn());
    }
}
