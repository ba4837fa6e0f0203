package org.cultureledger.timeline.query;

import java.util.Locale;
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
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;

/** What is told of councils. */
final class CouncilEntries {

    /** A number tells that there is a decision, whoever may see the decision itself. */
    private static final Disclosure TO_COUNCIL = new Disclosure(Audience.COUNCIL, null);

    private final CouncilEvent event;
    private final Recorded at;

    private CouncilEntries(CouncilEvent event, Recorded at) {
        this.event = event;
        this.at = at;
    }

    static void apply(CouncilEvent event, Recorded at, Rows<TimelineEntry> rows) {
        var entry = new CouncilEntries(event, at).entry();
        rows.put(entry.key(), entry);
    }

    private TimelineEntry entry() {
        return switch (event) {
            case CouncilEstablished it ->
                told(name() + " was established" + (it.remit() == null ? "" : ": " + it.remit()));
            case RemitRestated it -> told("%s got another remit: %s (%s)".formatted(name(), it.remit(), it.reason()));
            case MemberSeated it ->
                told("%s took a seat in %s as %s from %s"
                                .formatted(code(it.person()), inSentence(), words(it.seat()), it.from()))
                        .naming(it.person());
            case MemberDeputised it ->
                told("%s stands in for %s in %s from %s until %s"
                                .formatted(code(it.deputy()), code(it.member()), inSentence(), it.from(), it.until()))
                        .naming(it.deputy(), it.member());
            case SeatVacated it ->
                told("%s left %s from %s".formatted(code(it.person()), inSentence(), it.from()))
                        .naming(it.person());
            case VotingRuleSet it ->
                told("%s votes from %s by %s majority, with %d seats present"
                        .formatted(
                                name(),
                                it.from(),
                                words(it.rule().majority()),
                                it.rule().quorum()));
            case CadenceSet it -> told("%s means to meet every %d days".formatted(name(), it.everyDays()));
            case MeetingHeld it ->
                meeting(
                                it.meeting(),
                                "%s met, %d present"
                                        .formatted(name(), it.present().size()))
                        .naming(it.present().toArray(PersonId[]::new));
            case MinutesWritten it ->
                meeting(it.meeting(), "The minutes of meeting %s were written".formatted(it.meeting()));
            case MinutesApproved it ->
                meeting(it.meeting(), "The minutes of meeting %s were approved".formatted(it.meeting()));
            case DecisionNumbered it ->
                told("%s numbered decision %s".formatted(name(), it.decision().number()))
                        .shownTo(TO_COUNCIL);
        };
    }

    private TimelineEntry told(String sentence) {
        return TimelineEntry.of(event, at, event.council().programId(), link(), sentence);
    }

    private TimelineEntry meeting(Code meeting, String sentence) {
        return TimelineEntry.of(event, at, event.council().programId(), link() + "/meetings/" + meeting, sentence);
    }

    private String link() {
        var address = Reading.address(event.council().programId());
        return isMain()
                ? address + "/council"
                : address + "/councils/" + event.council().code();
    }

    private String name() {
        return isMain() ? "The council" : "Council " + event.council().code();
    }

    private String inSentence() {
        return isMain() ? "the council" : name();
    }

    private boolean isMain() {
        return event.council().code().value().equals(CouncilId.MAIN);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String code(PersonId person) {
        return person.code().value();
    }
}
