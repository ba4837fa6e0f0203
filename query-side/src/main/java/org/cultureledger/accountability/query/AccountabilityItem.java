package org.cultureledger.accountability.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentState;
import org.cultureledger.commitment.query.Tracked;
import org.jspecify.annotations.Nullable;

/**
 * How an owner, a department or an initiative keeps what was promised. The states exclude one another; one of the first
 * three components names whose they are, and none of them where they are nobody's.
 *
 * @param unconfirmed of those done late, how many wait for a witness
 * @param orphaned of those not yet done, how many nobody is left to answer for
 * @param excused how many were moved by an approved shift of priorities, shown and not charged
 * @param onTimeRate share kept, from 0 to 1, as agreed thirty days before due, of all that fell due; null if nothing did
 * @param originalOnTimeRate share kept as first promised; null if nothing fell due
 * @param commitments link to the rows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountabilityItem(
        @Nullable String owner,
        @Nullable String department,
        @Nullable String initiative,
        long open,
        long dueSoon,
        long overdue,
        long doneInTime,
        long doneLate,
        long dropped,
        long unconfirmed,
        long orphaned,
        long excused,
        long slips,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double onTimeRate,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double originalOnTimeRate,
        String commitments) {

    static AccountabilityItem of(Grouping by, String code, List<Tracked> tracked, String commitments) {
        return new AccountabilityItem(
                named(by == Grouping.OWNER, code),
                named(by == Grouping.DEPARTMENT, code),
                named(by == Grouping.INITIATIVE, code),
                count(tracked, CommitmentState.OPEN),
                count(tracked, CommitmentState.DUE_SOON),
                count(tracked, CommitmentState.OVERDUE),
                count(tracked, CommitmentState.DONE_IN_TIME),
                count(tracked, CommitmentState.DONE_LATE),
                count(tracked, CommitmentState.DROPPED),
                tracked.stream()
                        .map(Tracked::item)
                        .filter(CommitmentItem::unconfirmed)
                        .count(),
                tracked.stream().filter(Tracked::isOrphaned).count(),
                tracked.stream().filter(Tracked::isExcused).count(),
                tracked.stream().mapToLong(it -> it.item().slips()).sum(),
                rate(tracked, Tracked::keptAsAgreed),
                rate(tracked, Tracked::keptAsFirstPromised),
                commitments);
    }

    private static @Nullable String named(boolean grouped, String code) {
        return grouped && !code.equals(Grouping.NONE) ? code : null;
    }

    /** The code of whatever it is counted for; {@link Grouping#NONE} of what has none. */
    String code() {
        return Stream.of(Optional.ofNullable(owner), Optional.ofNullable(department), Optional.ofNullable(initiative))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Grouping.NONE);
    }

    private static long count(List<Tracked> tracked, CommitmentState state) {
        return tracked.stream().filter(it -> it.item().state() == state).count();
    }

    private static @Nullable Double rate(List<Tracked> tracked, Function<Tracked, Optional<Boolean>> kept) {
        var fallenDue = tracked.stream().flatMap(it -> kept.apply(it).stream()).toList();
        if (fallenDue.isEmpty()) return null;
        return fallenDue.stream().filter(Boolean.TRUE::equals).count() / (double) fallenDue.size();
    }
}
