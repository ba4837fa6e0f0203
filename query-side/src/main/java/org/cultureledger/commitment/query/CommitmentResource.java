package org.cultureledger.commitment.query;

import java.util.Objects;
import java.util.stream.Stream;
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
            @RequestParam @Nullable Code initiative) {
        var reading = commitments.reading(question);
        if (owner != null) refuseUnlessMaySee(owner, reading);
        return reading.list(() -> items(reading)
                .filter(item -> kind == null || item.kind() == kind)
                .filter(item -> state == null || item.state() == state)
                .filter(item -> owner == null || owner.value().equals(item.owner()))
                .filter(item -> department == null || item.departments().contains(department.value()))
                .filter(item -> initiative == null || initiative.value().equals(item.initiative())));
    }

    /** The slip ledger: each commitment whose day moved, with each of its days and why. */
    @GetMapping("/slips")
    Listing<SlipItem> slips(
            Question question, @RequestParam @Nullable Code initiative, @RequestParam @Nullable Code department) {
        var reading = commitments.reading(question);
        var moment = reading.moment();
        return reading.list(() -> reading.of(commitments.view()).all().stream()
                .filter(version -> initiative == null
                        || initiative.value().equals(version.row().initiative()))
                .filter(version ->
                        department == null || version.row().departments().contains(department.value()))
                .map(version -> version.row()
                        .on(moment.on(), moment.zone())
                        .filter(standing -> standing.slips() > 0)
                        .map(standing -> SlipItem.of(standing, reading.lineage(commitments.view(), version.key())))
                        .orElse(null))
                .filter(Objects::nonNull));
    }

    private Stream<CommitmentItem> items(Reading reading) {
        return commitments.of(reading).stream().map(Tracked::item);
    }

    private static void refuseUnlessMaySee(Code owner, Reading reading) {
        Refusal.when(
                !reading.rights().maySeeFiguresOf(new PersonId(owner)),
                GeneralRule.NOT_ALLOWED,
                "A person's own commitments are shown to that person, sponsors, programme managers and auditors.");
    }
}
