package org.cultureledger.commitment.query;

import org.cultureledger.commitment.query.CommitmentFilter.Kept;
import org.cultureledger.commitment.query.CommitmentFilter.Without;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was promised, and which days moved. */
@RestController
@RequestMapping("/api/programs/{p}")
class CommitmentResource {

    private final Commitments commitments;

    CommitmentResource(Commitments commitments) {
        this.commitments = commitments;
    }

    /** Commitments by the day they are due. One person's own are for those who may see that person's figures. */
    @GetMapping("/commitments")
    Listing<CommitmentItem> commitments(
            Question question,
            @RequestParam @Nullable CommitmentKind kind,
            @RequestParam @Nullable CommitmentState state,
            @RequestParam @Nullable Code owner,
            @RequestParam @Nullable Code department,
            @RequestParam @Nullable Code initiative,
            @RequestParam @Nullable Without without,
            @RequestParam @Nullable Boolean orphaned,
            @RequestParam @Nullable Boolean unconfirmed,
            @RequestParam @Nullable Boolean excused,
            @RequestParam @Nullable Kept kept) {
        return commitments(
                question,
                new CommitmentFilter(
                        kind, state, owner, department, initiative, without, orphaned, unconfirmed, excused, kept));
    }

    Listing<CommitmentItem> commitments(Question question, CommitmentFilter filter) {
        var reading = commitments.reading(question);
        if (filter.owner() != null) refuseUnlessMaySee(filter.owner(), reading);
        return reading.list(() -> commitments.of(reading, filter.kind()).stream()
                .map(Tracked::item)
                .filter(filter));
    }

    /** The slip ledger: each commitment whose day moved, with each of its days and why. */
    @GetMapping("/slips")
    Listing<SlipItem> slips(
            Question question,
            @RequestParam @Nullable Code initiative,
            @RequestParam @Nullable Code department,
            @RequestParam @Nullable Without without) {
        var reading = commitments.reading(question);
        var filter = CommitmentFilter.of(department, initiative, without);
        return reading.list(() -> commitments.of(reading).stream()
                .filter(tracked -> tracked.item().slips() > 0 && filter.test(tracked.item()))
                .map(tracked -> SlipItem.of(tracked, reading)));
    }

    private static void refuseUnlessMaySee(Code owner, Reading reading) {
        Refusal.when(
                !reading.rights().maySeeFiguresOf(new PersonId(owner)),
                GeneralRule.NOT_ALLOWED,
                "A person's own commitments are shown to that person, the leaders of his line, sponsors, programme"
                        + " managers and auditors.");
    }
}
