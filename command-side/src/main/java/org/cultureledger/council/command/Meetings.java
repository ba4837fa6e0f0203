package org.cultureledger.council.command;

import static org.cultureledger.council.CouncilRule.MEETING_UNKNOWN;
import static org.cultureledger.council.CouncilRule.MINUTES_APPROVED;
import static org.cultureledger.council.CouncilRule.MINUTES_MISSING;
import static org.cultureledger.rule.GeneralRule.UNKNOWN_MEETING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cultureledger.council.CouncilEvent.MeetingHeld;
import org.cultureledger.council.CouncilEvent.MinutesApproved;
import org.cultureledger.council.CouncilEvent.MinutesWritten;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** The meetings that a council has held, as its events tell them. */
final class Meetings {

    private record Meeting(List<PersonId> present, boolean minuted, boolean approved) {}

    private final Map<Code, Meeting> held = new HashMap<>();

    /** Takes one more event of the council; others than those of meetings change nothing. */
    Meetings after(Object event) {
        switch (event) {
            case MeetingHeld it -> held.put(it.meeting(), new Meeting(it.present(), it.minutes() != null, false));
            case MinutesWritten it ->
                held.computeIfPresent(it.meeting(), (_, meeting) -> new Meeting(meeting.present(), true, false));
            case MinutesApproved it ->
                held.computeIfPresent(it.meeting(), (_, meeting) -> new Meeting(meeting.present(), true, true));
            default -> {}
        }
        return this;
    }

    /** What the next meeting of that day is called: the day itself, with a count from the second one on. */
    Code next(LocalDate day) {
        var first = Code.of(day.toString());
        if (!held.containsKey(first)) return first;
        int count = 2;
        while (held.containsKey(counted(day, count))) count++;
        return counted(day, count);
    }

    private static Code counted(LocalDate day, int count) {
        return Code.of(day + "-" + count);
    }

    /** @throws Refusal {@code meeting-unknown}, {@code minutes-approved} */
    void refuseApproved(Code meeting) {
        Refusal.when(known(meeting).approved(), MINUTES_APPROVED, "The minutes of %s are approved".formatted(meeting));
    }

    /** @throws Refusal {@code meeting-unknown}, {@code minutes-missing}, {@code minutes-approved} */
    void refuseUnlessReadyToApprove(Code meeting) {
        Refusal.when(!known(meeting).minuted(), MINUTES_MISSING, "%s has no minutes".formatted(meeting));
        refuseApproved(meeting);
    }

    private Meeting known(Code meeting) {
        var known = held.get(meeting);
        if (known == null) throw new Refusal(MEETING_UNKNOWN, "No meeting %s was held".formatted(meeting));
        return known;
    }

    /**
     * Who was present; null if no meeting is named.
     *
     * @throws Refusal {@code unknown-meeting}
     */
    @Nullable
    List<PersonId> present(@Nullable Code meeting) {
        if (meeting == null) return null;
        var known = held.get(meeting);
        if (known == null) throw new Refusal(UNKNOWN_MEETING, "No meeting %s was held".formatted(meeting));
        return known.present();
    }
}
