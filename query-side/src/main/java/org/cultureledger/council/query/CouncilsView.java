package org.cultureledger.council.query;

import java.util.List;
import org.cultureledger.council.Composition;
import org.cultureledger.council.CouncilEvent;
import org.cultureledger.council.CouncilEvent.CadenceSet;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.CouncilEvent.DecisionNumbered;
import org.cultureledger.council.CouncilEvent.MeetingHeld;
import org.cultureledger.council.CouncilEvent.MemberDeputised;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.CouncilEvent.MinutesApproved;
import org.cultureledger.council.CouncilEvent.MinutesWritten;
import org.cultureledger.council.CouncilEvent.RemitRestated;
import org.cultureledger.council.CouncilEvent.SeatVacated;
import org.cultureledger.council.CouncilEvent.VotingRuleSet;
import org.cultureledger.council.query.Council.Departure;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Every council, under {@code <programme>/<code>}. */
public final class CouncilsView {

    public static final View<Council> VIEW =
            View.of("councils", 2, Council.class).on(CouncilEvent.class, CouncilsView::apply);

    private CouncilsView() {}

    private static void apply(CouncilEvent event, Recorded at, Rows<Council> rows) {
        var key = key(event.council());
        switch (event) {
            case CouncilEstablished it -> rows.put(key, established(it, at));
            case RemitRestated it -> rows.change(key, row -> row.withRemit(it.remit()));
            case CadenceSet it -> rows.change(key, row -> row.meetingEvery(it.everyDays()));
            case SeatVacated it ->
                rows.change(key, row -> row.with(row.composition().after(event)).left(departure(it)));
            case MemberSeated _, MemberDeputised _, VotingRuleSet _ ->
                rows.change(key, row -> row.with(row.composition().after(event)));
            case MeetingHeld _, MinutesWritten _, MinutesApproved _, DecisionNumbered _ -> {}
        }
        rows.change(key, row -> row.at(at.sequence()));
    }

    private static Council established(CouncilEstablished it, Recorded at) {
        var parent = it.parent();
        return new Council(
                it.council().programId().code().value(),
                it.council().code().value(),
                at.on(),
                it.remit(),
                parent == null ? null : parent.code().value(),
                null,
                Composition.NONE,
                List.of(),
                at.sequence());
    }

    private static Departure departure(SeatVacated it) {
        return new Departure(it.person().code().value(), it.from(), it.reason());
    }

    private static String key(CouncilId council) {
        return council.programId().code() + "/" + council.code();
    }
}
