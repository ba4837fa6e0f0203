package org.cultureledger.overview.query;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.Commitment;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.commitment.query.Step;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.overview.query.MyWork.Confirmation;
import org.cultureledger.program.query.LeadershipRecord;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for whoever asks. */
@RestController
class MyWorkResource {

    private final Commitments commitments;
    private final ViewOf<LeadershipRecord> acts;

    MyWorkResource(Commitments commitments, ViewOf<LeadershipRecord> acts) {
        this.commitments = commitments;
        this.acts = acts;
    }

    /** The caller's own work, or a named person's for those who may see that person's figures. */
    @GetMapping("/api/programs/{p}/my-work")
    MyWork work(Question question, @RequestParam @Nullable Code person) {
        var reading = commitments.reading(question, acts);
        var own = Optional.ofNullable(question.caller().person()).map(PersonId::code);
        return Optional.ofNullable(person)
                .or(() -> own)
                .map(code -> work(code, reading))
                .orElse(MyWork.NOTHING);
    }

    private MyWork work(Code person, Reading reading) {
        Refusal.when(
                !reading.rights().maySeeFiguresOf(new PersonId(person)),
                GeneralRule.NOT_ALLOWED,
                "A person's own work is shown to that person, sponsors, programme managers and auditors");
        return new MyWork(
                person.value(),
                commitments.of(reading).stream()
                        .map(Tracked::item)
                        .filter(item -> person.value().equals(item.owner()) && isOpen(item))
                        .toList(),
                Stream.concat(moves(person, reading), witnessed(person, reading))
                        .toList());
    }

    private static boolean isOpen(CommitmentItem item) {
        return switch (item.state()) {
            case OPEN, DUE_SOON, OVERDUE -> true;
            case DONE_IN_TIME, DONE_LATE, DROPPED -> false;
        };
    }

    private Stream<Confirmation> moves(Code approver, Reading reading) {
        return reading.of(commitments.view()).all().stream()
                .map(Version::row)
                .flatMap(row -> unconfirmedMove(row, approver, reading.moment().on())
                        .map(move -> new Confirmation(
                                MyWork.Kind.MOVE,
                                "%s, moved to %s".formatted(row.title(), move.due()),
                                move.on(),
                                row.link(),
                                row.link() + "/reschedulings/confirmation"))
                        .stream());
    }

    /** The last move, if this person was named for it and has not confirmed it. */
    private static Optional<Step> unconfirmedMove(Commitment row, Code approver, LocalDate day) {
        return row.steps().stream()
                .filter(step -> !step.on().isAfter(day))
                .filter(step -> step.what() == Step.What.MOVED || step.what() == Step.What.MOVE_CONFIRMED)
                .reduce((_, later) -> later)
                .filter(step -> step.what() == Step.What.MOVED)
                .filter(step -> Objects.equals(step.by(), approver.value()));
    }

    private Stream<Confirmation> witnessed(Code witness, Reading reading) {
        var day = reading.moment().on();
        return reading.of(acts).all().stream()
                .map(Version::row)
                .filter(act -> witness.value().equals(act.witness()))
                .filter(act -> !act.on().isAfter(day) && act.isUnconfirmedOn(day))
                .map(act -> witnessed(act, "%s/leadership-acts/%d".formatted(reading.address(), act.number())));
    }

    private static Confirmation witnessed(LeadershipRecord act, String link) {
        var kind = act.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Confirmation(
                MyWork.Kind.LEADERSHIP_ACT,
                "%s: %s".formatted(act.person(), kind),
                act.on(),
                link,
                link + "/confirmation");
    }
}
