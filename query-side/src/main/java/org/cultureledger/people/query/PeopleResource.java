package org.cultureledger.people.query;

import static org.cultureledger.access.Role.ADMINISTRATOR;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Level;
import org.cultureledger.people.query.PersonItem.AbsenceItem;
import org.cultureledger.platform.vault.PersonDirectory;
import org.cultureledger.platform.vault.PersonalData;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation of a day: departments and persons, for whoever holds a role in any programme. */
@RestController
class PeopleResource {

    /** Who sees more of a person than the name. */
    private static final Set<Role> KEEPERS = Set.of(PROGRAM_MANAGER, ADMINISTRATOR);

    private static final PersonalData NOTHING = new PersonalData(null, null, null);

    private final ViewOf<DepartmentRecord> departments;
    private final ViewOf<PersonRecord> persons;
    private final Names names;
    private final PersonDirectory directory;
    private final Vault vault;

    PeopleResource(
            ViewOf<DepartmentRecord> departments,
            ViewOf<PersonRecord> persons,
            Names names,
            PersonDirectory directory,
            Vault vault) {
        this.departments = departments;
        this.persons = persons;
        this.names = names;
        this.directory = directory;
        this.vault = vault;
    }

    /** Departments that are there on the day, or with {@code open=false} those that are not, by code. */
    @GetMapping("/api/departments")
    Listing<DepartmentItem> departments(
            Question question, @RequestParam @Nullable Boolean open, @RequestParam @Nullable Code parent) {
        var reading = reading(question);
        return reading.list(() -> {
            var headCounts = headCounts(reading);
            return reading.of(departments).all().stream()
                    .map(version -> item(version, headCounts, reading))
                    .filter(item -> item.open() == (open == null || open))
                    .filter(item -> parent == null || parent.value().equals(item.parent()));
        });
    }

    @GetMapping("/api/departments/{d}")
    DepartmentItem department(Question question, @PathVariable Code d) {
        var reading = reading(question);
        var version = reading.of(departments).get(d.value());
        reading.version(version.row().version());
        return item(version, headCounts(reading), reading);
    }

    /** Persons by code; with {@code state} those who stand so to the company on the day. */
    @GetMapping("/api/people")
    Listing<PersonItem> people(
            Question question,
            @RequestParam @Nullable Code department,
            @RequestParam @Nullable Level level,
            @RequestParam PersonRecord.@Nullable State state) {
        var reading = reading(question);
        return reading.list(() -> {
            var versions = reading.of(persons).all();
            var known = known(versions, reading);
            return versions.stream()
                    .map(version -> item(version, known.apply(version.row().code()), null, reading))
                    .filter(item -> department == null || item.department().equals(department.value()))
                    .filter(item -> level == null || item.level() == level)
                    .filter(item -> state == null || item.state() == state);
        });
    }

    @GetMapping("/api/people/{person}")
    PersonItem person(Question question, @PathVariable PersonId person) {
        var reading = reading(question);
        var version = reading.of(persons).get(person.code().value());
        reading.version(version.row().version());
        return item(
                version,
                known(List.of(version), reading).apply(version.row().code()),
                reading.rights().maySeeFiguresOf(person) ? absences(version.row()) : null,
                reading);
    }

    private List<AbsenceItem> absences(PersonRecord row) {
        return row.absences().stream()
                .map(absence -> new AbsenceItem(
                        absence.from(),
                        absence.until(),
                        Optional.ofNullable(absence.reason())
                                .flatMap(vault::open)
                                .orElse(null)))
                .toList();
    }

    private Reading reading(Question question) {
        Refusal.when(
                question.caller().rolesAnywhere().isEmpty(),
                GeneralRule.NOT_ALLOWED,
                "The account holds no role in any programme");
        return question.over(departments, persons);
    }

    private Map<String, Long> headCounts(Reading reading) {
        return reading.of(persons).all().stream()
                .flatMap(version -> version.row().postOn(reading.moment().on()).stream())
                .collect(Collectors.groupingBy(PersonRecord.Assignment::department, Collectors.counting()));
    }

    private DepartmentItem item(Version<DepartmentRecord> version, Map<String, Long> headCounts, Reading reading) {
        var row = version.row();
        var day = reading.moment().on();
        return new DepartmentItem(
                row.code(),
                row.nameOn(day),
                row.function(),
                row.country(),
                row.parentOn(day).orElse(null),
                row.from(),
                row.isOpenOn(day),
                headCounts.getOrDefault(row.code(), 0L),
                row.ending(),
                "/api/departments/" + row.code(),
                reading.lineage(departments, version.key()));
    }

    /** What the reader may know of persons beside their pseudonyms. */
    private Function<String, PersonalData> known(List<Version<PersonRecord>> versions, Reading reading) {
        if (reading.rights().holdsOneOf(KEEPERS))
            return code -> directory.find(PersonId.of(code)).orElse(NOTHING);
        var called =
                names.of(versions.stream().map(version -> version.row().code()).toList());
        return code -> new PersonalData(called.get(code), null, null);
    }

    private PersonItem item(
            Version<PersonRecord> version, PersonalData data, @Nullable List<AbsenceItem> absences, Reading reading) {
        var row = version.row();
        var day = reading.moment().on();
        var post = row.nearestPost(day);
        var term = row.termOn(day).orElse(row.terms().getLast());
        return new PersonItem(
                row.code(),
                data.name(),
                data.email(),
                data.employeeNumber(),
                row.stateOn(day),
                post.department(),
                post.level(),
                post.frontline(),
                term.kind(),
                term.hiredOn(),
                term.leftFrom(),
                row.erased(),
                absences,
                "/api/people/" + row.code(),
                reading.lineage(persons, version.key()));
    }
}
