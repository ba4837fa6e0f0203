package org.cultureledger.council.query;

import org.cultureledger.council.CouncilEvent;
import org.cultureledger.council.CouncilEvent.MeetingHeld;
import org.cultureledger.council.CouncilEvent.MinutesApproved;
import org.cultureledger.council.CouncilEvent.MinutesWritten;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Meetings, and apart from them their minutes, which not everyone may read. Both under {@code <programme>/<council>/<meeting>}. */
public final class MeetingsViews {

    public static final View<Meeting> MEETINGS =
            View.of("council-meetings", 1, Meeting.class).on(CouncilEvent.class, MeetingsViews::meeting);

    public static final View<Minutes> MINUTES = View.of("council-minutes", 1, Minutes.class)
            .on(CouncilEvent.class, (event, _, rows) -> minutes(event, rows));

    private MeetingsViews() {}

    private static void meeting(CouncilEvent event, Recorded at, Rows<Meeting> rows) {
        var council = event.council();
        switch (event) {
            case MeetingHeld it -> rows.put(key(council, it.meeting()), held(it, at));
            case MinutesApproved it -> rows.change(key(council, it.meeting()), meeting -> meeting.approved(at.on()));
            case MinutesWritten it -> rows.change(key(council, it.meeting()), meeting -> meeting.approved(null));
            case CouncilEvent.CouncilEstablished _,
                    CouncilEvent.RemitRestated _,
                    CouncilEvent.MemberSeated _,
                    CouncilEvent.MemberDeputised _,
                    CouncilEvent.SeatVacated _,
                    CouncilEvent.VotingRuleSet _,
                    CouncilEvent.CadenceSet _,
                    CouncilEvent.DecisionNumbered _ -> {}
        }
    }

    private static Meeting held(MeetingHeld it, Recorded at) {
        return new Meeting(
                it.council().programId().code().value(),
                it.council().code().value(),
                it.meeting().value(),
                at.on(),
                it.present().stream().map(person -> person.code().value()).toList(),
                null);
    }

    private static void minutes(CouncilEvent event, Rows<Minutes> rows) {
        var council = event.council();
        switch (event) {
            case MeetingHeld it ->
                rows.put(
                        key(council, it.meeting()),
                        new Minutes(
                                council.programId().code().value(),
                                council.code().value(),
                                it.meeting().value(),
                                it.agenda(),
                                it.minutes(),
                                it.disclosure()));
            case MinutesWritten it -> rows.change(key(council, it.meeting()), kept -> kept.written(it.minutes()));
            case CouncilEvent.CouncilEstablished _,
                    CouncilEvent.RemitRestated _,
                    CouncilEvent.MemberSeated _,
                    CouncilEvent.MemberDeputised _,
                    CouncilEvent.SeatVacated _,
                    CouncilEvent.VotingRuleSet _,
                    CouncilEvent.CadenceSet _,
                    CouncilEvent.MinutesApproved _,
                    CouncilEvent.DecisionNumbered _ -> {}
        }
    }

    private static String key(CouncilId council, Code meeting) {
        return "%s/%s/%s".formatted(council.programId().code(), council.code(), meeting);
    }
}
