package org.cultureledger.program.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.people.query.Names;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.program.query.Adoption.Kind;
import org.cultureledger.program.query.ProgramDetail.ClosingItem;
import org.cultureledger.program.query.ProgramDetail.Scope;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programmes, each with its charter and what became of it. */
@RestController
@RequestMapping("/api/programs")
class ProgramResource {

    private final StoredPrograms stored;
    private final ViewOf<ProgramRecord> programs;
    private final ViewOf<Adoption> values;
    private final Names names;
    private final Vault vault;

    ProgramResource(
            StoredPrograms stored, ViewOf<ProgramRecord> programs, ViewOf<Adoption> values, Names names, Vault vault) {
        this.stored = stored;
        this.programs = programs;
        this.values = values;
        this.names = names;
        this.vault = vault;
    }

    /** The programmes that the caller may read, by code. */
    @GetMapping
    Listing<ProgramItem> programs(Question question) {
        var reading = question.over(programs);
        var moment = reading.moment();
        return reading.list(() -> stored.records(moment.position())
                .filter(row -> question.caller().mayRead(ProgramId.of(row.code())))
                .map(row -> ProgramItem.of(row, moment.on(), lineageOf(row, reading))));
    }

    /** Where the question names no programme. */
    private String lineageOf(ProgramRecord row, Reading reading) {
        var address = Reading.address(ProgramId.of(row.code()));
        return reading.dated("%s/lineage/%s/%s".formatted(address, programs.name(), ProgramsView.KEY));
    }

    @GetMapping("/{p}")
    ProgramDetail program(Question question) {
        var reading = question.over(programs, values);
        var version = reading.of(programs).get(ProgramsView.KEY);
        reading.version(version.row().version());
        return detail(version.row(), reading.lineage(programs, version.key()), reading);
    }

    /** Sponsors on the day. */
    @GetMapping("/{p}/sponsors")
    Listing<SponsorItem> sponsors(Question question) {
        var reading = question.over(programs);
        var row = row(reading);
        return reading.list(() -> sponsors(row, reading).stream());
    }

    @GetMapping("/{p}/sponsors/{person}")
    SponsorItem sponsor(Question question, @PathVariable PersonId person) {
        var reading = question.over(programs);
        var row = row(reading);
        reading.version(row.version());
        return sponsors(row, reading).stream()
                .filter(sponsor -> sponsor.person().equals(person.code().value()))
                .findFirst()
                .orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND));
    }

    /** Departments that are in the programme on the day. */
    @GetMapping("/{p}/departments")
    Listing<MembershipItem> departments(Question question) {
        var reading = question.over(programs);
        var row = row(reading);
        return reading.list(() -> departments(row, reading).stream());
    }

    @GetMapping("/{p}/principles")
    Listing<AdoptionItem> principles(Question question) {
        return adoptions(Kind.PRINCIPLE, question);
    }

    @GetMapping("/{p}/principles/{c}")
    AdoptionItem principle(Question question, @PathVariable Code c) {
        return adoption(Kind.PRINCIPLE, c, question);
    }

    @GetMapping("/{p}/brand-values")
    Listing<AdoptionItem> brandValues(Question question) {
        return adoptions(Kind.BRAND_VALUE, question);
    }

    @GetMapping("/{p}/brand-values/{c}")
    AdoptionItem brandValue(Question question, @PathVariable Code c) {
        return adoption(Kind.BRAND_VALUE, c, question);
    }

    @GetMapping("/{p}/guidelines")
    Listing<AdoptionItem> guidelines(Question question) {
        return adoptions(Kind.GUIDELINE, question);
    }

    @GetMapping("/{p}/guidelines/{c}")
    AdoptionItem guideline(Question question, @PathVariable Code c) {
        return adoption(Kind.GUIDELINE, c, question);
    }

    @GetMapping("/{p}/hiring-standards")
    Listing<AdoptionItem> hiringStandards(Question question) {
        return adoptions(Kind.HIRING_STANDARD, question);
    }

    @GetMapping("/{p}/hiring-standards/{c}")
    AdoptionItem hiringStandard(Question question, @PathVariable Code c) {
        return adoption(Kind.HIRING_STANDARD, c, question);
    }

    private Listing<AdoptionItem> adoptions(Kind kind, Question question) {
        var reading = question.over(values);
        return reading.list(() -> items(kind, reading));
    }

    private AdoptionItem adoption(Kind kind, Code code, Question question) {
        var reading = question.over(values, programs);
        reading.version(row(reading).version());
        var found = reading.of(values).get(kind.collection() + "/" + code);
        return AdoptionItem.of(found, values, reading).orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND));
    }

    private Stream<AdoptionItem> items(Kind kind, Reading reading) {
        return reading.of(values).startingWith(kind.collection() + "/").stream()
                .flatMap(version -> AdoptionItem.of(version, values, reading).stream());
    }

    private ProgramRecord row(Reading reading) {
        return reading.of(programs).get(ProgramsView.KEY).row();
    }

    private ProgramDetail detail(ProgramRecord row, String lineage, Reading reading) {
        var day = reading.moment().on();
        var charter = row.charter();
        var stage = row.stageOn(day).stage();
        return new ProgramDetail(
                row.code(),
                charter.name(),
                charter.timeZone(),
                new Scope(charter.departments(), charter.countries()),
                charter.horizon(),
                charter.vision(),
                row.missionOn(day).statement(),
                charter.charteredOn(),
                charter.startedOn(),
                charter.adoptedOn(),
                stage,
                stage.element().value(),
                row.stages().stream()
                        .filter(step -> !step.on().isAfter(day))
                        .map(step -> step.toldBy(reading))
                        .toList(),
                row.missions().stream().filter(said -> !said.on().isAfter(day)).toList(),
                sponsors(row, reading),
                formerSponsors(row, reading),
                lead(row, day),
                held(Kind.BRAND_VALUE, reading),
                held(Kind.PRINCIPLE, reading),
                held(Kind.GUIDELINE, reading),
                departments(row, reading),
                row.gates().stream()
                        .filter(gate -> !gate.on().isAfter(day))
                        .map(gate -> gate.toldBy(reading))
                        .toList(),
                closing(row, day),
                reading.address(),
                lineage);
    }

    private List<AdoptionItem> held(Kind kind, Reading reading) {
        return items(kind, reading).filter(item -> item.retiredOn() == null).toList();
    }

    private List<SponsorItem> sponsors(ProgramRecord row, Reading reading) {
        var terms = row.sponsorsOn(reading.moment().on());
        Map<String, String> called =
                names.of(terms.stream().map(ProgramRecord.Sponsorship::person).toList());
        return terms.stream()
                .map(term -> SponsorItem.of(term, called.get(term.person()), lineage(row, reading)))
                .toList();
    }

    private List<SponsorItem> formerSponsors(ProgramRecord row, Reading reading) {
        var terms = row.formerSponsorsOn(reading.moment().on());
        var called =
                names.of(terms.stream().map(ProgramRecord.Sponsorship::person).toList());
        return terms.stream()
                .map(term -> SponsorItem.former(
                        term, called.get(term.person()), reason(term, reading).orElse(null), lineage(row, reading)))
                .toList();
    }

    private Optional<String> reason(ProgramRecord.Sponsorship term, Reading reading) {
        return Optional.ofNullable(term.reason())
                .filter(_ -> reading.rights().maySeeFiguresOf(PersonId.of(term.person())))
                .flatMap(vault::open);
    }

    private List<MembershipItem> departments(ProgramRecord row, Reading reading) {
        return row.departmentsOn(reading.moment().on()).stream()
                .map(term -> new MembershipItem(term.department(), term.from(), lineage(row, reading)))
                .toList();
    }

    private String lineage(ProgramRecord row, Reading reading) {
        return reading.lineage(programs, row.code() + "/" + ProgramsView.KEY);
    }

    private @Nullable LeadItem lead(ProgramRecord row, LocalDate day) {
        return row.leadOn(day)
                .map(lead -> LeadItem.of(lead, names.of(List.of(lead.person())).get(lead.person())))
                .orElse(null);
    }

    private static @Nullable ClosingItem closing(ProgramRecord row, LocalDate day) {
        var closing = row.closing();
        if (closing == null || !row.isClosedOn(day)) return null;
        return new ClosingItem(closing.on(), closing.reason(), closing.lessons());
    }
}
