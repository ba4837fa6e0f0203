package org.cultureledger.training.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a department's people stand to a course.
 *
 * @param pocket what the pocket of people is called that the course is for; absent where it is for others
 * @param obliged all who have to complete it, those excused left out
 * @param done in time and late
 * @param late not done, and due by now
 * @param expiring done, and to be renewed within thirty days
 * @param unconfirmed waivers and completions that somebody named has yet to confirm
 * @param adopted of those obliged, how many belong to the time before the programme was kept here, and enter no rate
 * @param newHires hired into it, and due by now or done; none of those adopted
 * @param newHiresInTime of these, those who were done in time
 * @param inTimeRate share, from 0 to 1 with four places, of those due by now or done who were done in time, but those adopted;
 *     absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplianceItem(
        String course,
        String title,
        String department,
        @Nullable String pocket,
        long obliged,
        long done,
        long doneInTime,
        long doneLate,
        long open,
        long dueSoon,
        long late,
        long expiring,
        long waived,
        long unconfirmed,
        long adopted,
        long newHires,
        long newHiresInTime,
        @Nullable BigDecimal inTimeRate,
        String lineage) {

    /** @param some of one course and department, at least one */
    static ComplianceItem of(List<Obligation> some, String lineage) {
        var first = some.getFirst();
        long inTime = count(some, TrainingState.DONE_IN_TIME);
        long doneLate = count(some, TrainingState.DONE_LATE);
        long late = count(some, TrainingState.OVERDUE);
        long waived = count(some, TrainingState.WAIVED);
        var rated = some.stream().filter(obligation -> !obligation.isAdopted()).toList();
        Predicate<Obligation> hiredAndDue = obligation -> obligation.newHire() && isSettled(obligation.state());
        return new ComplianceItem(
                first.course().code(),
                first.revision().plan().title(),
                first.post().department(),
                first.revision().plan().audience().pocket(),
                some.size() - waived,
                inTime + doneLate,
                inTime,
                doneLate,
                count(some, TrainingState.OPEN),
                count(some, TrainingState.DUE_SOON),
                late,
                count(some, Obligation::isExpiring),
                waived,
                count(some, Obligation::isUnconfirmed),
                count(some, obligation -> !obligation.isWaived() && obligation.isAdopted()),
                count(rated, hiredAndDue),
                count(rated, hiredAndDue.and(obligation -> obligation.state() == TrainingState.DONE_IN_TIME)),
                rate(
                        count(rated, TrainingState.DONE_IN_TIME),
                        count(rated, obligation -> isSettled(obligation.state()))),
                lineage);
    }

    private static boolean isSettled(TrainingState state) {
        return state.isDone() || state == TrainingState.OVERDUE;
    }

    private static long count(List<Obligation> some, TrainingState state) {
        return count(some, obligation -> obligation.state() == state);
    }

    private static long count(List<Obligation> some, Predicate<Obligation> which) {
        return some.stream().filter(which).count();
    }

    private static @Nullable BigDecimal rate(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
