package org.cultureledger.commitment.query;

import java.util.List;
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
import org.cultureledger.council.Seat;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;

/**
 * What is promised by whoever sits in a council's chair: it goes from chair to chair. While the chair is vacant the last
 * one still answers for it.
 */
final class ChairCommitments {

    private ChairCommitments() {}

    static void apply(CouncilEvent event, Recorded at, Rows<Commitment> rows) {
        switch (event) {
            case CouncilEstablished it -> rows.put(chair(it.council()), vacant(it.council()));
            case MemberSeated it when it.seat() == Seat.CHAIR -> seat(it, at, rows);
            case MemberSeated _,
                    SeatVacated _,
                    MemberDeputised _,
                    RemitRestated _,
                    VotingRuleSet _,
                    CadenceSet _,
                    MeetingHeld _,
                    MinutesWritten _,
                    MinutesApproved _,
                    DecisionNumbered _ -> {}
        }
    }

    private static Commitment vacant(CouncilId council) {
        return Commitment.plan(
                council.programId().code().value(),
                "What the chair promises",
                List.of(),
                null,
                Reading.address(council.programId()) + "/council",
                List.of());
    }

    private static void seat(MemberSeated it, Recorded at, Rows<Commitment> rows) {
        var seated = Step.handedOver(at, it.person(), it.from(), "Took the chair");
        var chair = rows.get(chair(it.council()));
        chair.parts().forEach(part -> rows.change(part, row -> row.isPending() ? row.then(seated) : row));
        rows.put(chair(it.council()), chair.then(seated));
    }

    /** Begins with a character that no programme's code begins with, and so belongs to none. */
    static String chair(CouncilId council) {
        return ".chair/%s/%s".formatted(council.programId().code(), council.code());
    }
}
