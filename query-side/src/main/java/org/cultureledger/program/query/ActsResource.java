package org.cultureledger.program.query;

import java.util.Objects;
import java.util.Optional;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a programme's leaders were seen to do, what it said, and its money. */
@RestController
@RequestMapping("/api/programs/{p}")
class ActsResource {

    private final ViewOf<ProgramRecord> programs;
    private final ViewOf<LeadershipRecord> acts;
    private final ViewOf<Communication> communications;
    private final ViewOf<Finance> finances;
    private final Vault vault;

    ActsResource(
            ViewOf<ProgramRecord> programs,
            ViewOf<LeadershipRecord> acts,
            ViewOf<Communication> communications,
            ViewOf<Finance> finances,
            Vault vault) {
        this.programs = programs;
        this.acts = acts;
        this.communications = communications;
        this.finances = finances;
        this.vault = vault;
    }

    /** Leadership acts up to the day, in the order of recording. */
    @GetMapping("/leadership-acts")
    Listing<LeadershipItem> acts(Question question, @RequestParam @Nullable Code person) {
        var reading = question.over(acts);
        return reading.list(() -> reading.of(acts).all().stream()
                .filter(version -> !version.row().on().isAfter(reading.moment().on()))
                .filter(version -> person == null || version.row().person().equals(person.value()))
                .map(version -> item(version, reading)));
    }

    @GetMapping("/leadership-acts/{number}")
    LeadershipItem act(Question question, @PathVariable int number) {
        var reading = question.over(acts, programs);
        reading.version(reading.of(programs).get(ProgramsView.KEY).row().version());
        var found = reading.of(acts).get(LeadershipView.place(number));
        if (found.row().on().isAfter(reading.moment().on())) throw new Refusal(GeneralRule.NOT_FOUND);
        return item(found, reading);
    }

    private LeadershipItem item(Version<LeadershipRecord> version, Reading reading) {
        var row = version.row();
        return new LeadershipItem(
                row.number(),
                row.on(),
                row.person(),
                row.kind(),
                row.witness(),
                row.isUnconfirmedOn(reading.moment().on()),
                row.upheld(),
                row.tradedOff(),
                note(row, reading).orElse(null),
                "%s/leadership-acts/%d".formatted(reading.address(), row.number()),
                reading.lineage(acts, version.key()));
    }

    /** A note on a person's act is for that person, the line and the programme manager. */
    private Optional<String> note(LeadershipRecord row, Reading reading) {
        return Optional.ofNullable(row.note())
                .filter(_ -> reading.rights().maySeeFiguresOf(PersonId.of(row.person())))
                .flatMap(vault::open);
    }

    /** Announcements up to the day, in the order of recording. */
    @GetMapping("/announcements")
    Listing<CommunicationItem> announcements(Question question) {
        return communications(Communication.Form.ANNOUNCEMENT, question);
    }

    /** Briefings up to the day, in the order of recording. */
    @GetMapping("/briefings")
    Listing<CommunicationItem> briefings(Question question) {
        return communications(Communication.Form.BRIEFING, question);
    }

    private Listing<CommunicationItem> communications(Communication.Form form, Question question) {
        var reading = question.over(communications);
        return reading.list(() -> reading.of(communications).all().stream()
                .filter(version -> version.row().form() == form)
                .filter(version -> !version.row().on().isAfter(reading.moment().on()))
                .map(version -> CommunicationItem.of(version.row(), reading.lineage(communications, version.key()))));
    }

    /** Budgets approved up to the day, as far as the reader may see. */
    @GetMapping("/budgets")
    Listing<FinanceItem> budgets(Question question, @RequestParam @Nullable String period) {
        return finances(Finance.Form.BUDGET, period, question);
    }

    /** Spend reported up to the day, as far as the reader may see. */
    @GetMapping("/spend-reports")
    Listing<FinanceItem> spend(Question question, @RequestParam @Nullable String period) {
        return finances(Finance.Form.SPEND, period, question);
    }

    private Listing<FinanceItem> finances(Finance.Form form, @Nullable String period, Question question) {
        var reading = question.over(finances);
        return reading.list(() -> reading.of(finances).all().stream()
                .filter(version -> version.row().form() == form)
                .filter(version -> !version.row().on().isAfter(reading.moment().on()))
                .filter(version -> Objects.requireNonNullElse(
                                period, version.row().period())
                        .equals(version.row().period()))
                .map(version -> FinanceItem.of(version.row(), reading, reading.lineage(finances, version.key()))));
    }
}
