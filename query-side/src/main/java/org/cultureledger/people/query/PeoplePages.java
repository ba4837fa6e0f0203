package org.cultureledger.people.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cultureledger.kernel.Code;
import org.cultureledger.page.Choice;
import org.cultureledger.page.Names;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The organisation on any day: who works where, and which departments there are. */
@Controller
class PeoplePages {

    private final ViewOf<PersonRecord> persons;
    private final ViewOf<DepartmentRecord> departments;
    private final Names names;

    PeoplePages(ViewOf<PersonRecord> persons, ViewOf<DepartmentRecord> departments, Names names) {
        this.persons = persons;
        this.departments = departments;
        this.names = names;
    }

    /** @param post where the person works, last worked or first will */
    record PersonRow(
            String code,
            String called,
            PersonRecord.State state,
            PersonRecord.Assignment post,
            LocalDate hiredOn,
            @Nullable LocalDate leftFrom,
            String lineage) {}

    @GetMapping("/people")
    String people(Question question, @RequestParam @Nullable String department, Model model) {
        var reading = reading(question);
        var day = reading.moment().on();
        var listing = reading.list(() -> reading.of(persons).all().stream()
                .map(version -> row(version.row(), day, reading.lineage(persons, version.key())))
                .filter(row -> department == null
                        || department.isBlank()
                        || row.post().department().equals(department))
                .sorted(Comparator.comparing(PersonRow::called)));
        model.addAttribute("rows", listing.items());
        model.addAttribute("next", listing.next());
        model.addAttribute("levels", Choice.ofAll(Level.class));
        model.addAttribute("employments", Choice.ofAll(EmploymentKind.class));
        model.addAttribute("department", department);
        date(reading, model);
        return "people";
    }

    /** One person, to be kept up to date. */
    @GetMapping("/people/{person}")
    String person(Question question, @PathVariable Code person, Model model) {
        var reading = reading(question);
        var version = reading.of(persons).get(person.value());
        model.addAttribute("row", row(version.row(), reading.moment().on(), reading.lineage(persons, version.key())));
        model.addAttribute("levels", Choice.ofAll(Level.class));
        date(reading, model);
        return "person";
    }

    /** One department, to be kept up to date. */
    @GetMapping("/departments/{department}")
    String department(Question question, @PathVariable Code department, Model model) {
        var reading = reading(question);
        var version = reading.of(departments).get(department.value());
        model.addAttribute(
                "row",
                row(
                        version.row(),
                        reading.moment().on(),
                        peopleIn(version.key(), reading),
                        reading.lineage(departments, version.key())));
        date(reading, model);
        return "department";
    }

    private long peopleIn(String department, Reading reading) {
        return reading.of(persons).all().stream()
                .flatMap(version -> version.row().postOn(reading.moment().on()).stream())
                .filter(post -> post.department().equals(department))
                .count();
    }

    /** @param ending how it ceased to be, by the day asked for */
    record DepartmentRow(
            String code,
            String called,
            @Nullable String function,
            Optional<String> parent,
            long people,
            DepartmentRecord.@Nullable Ending ending,
            String lineage) {}

    @GetMapping("/departments")
    String departments(Question question, Model model) {
        var reading = reading(question);
        var day = reading.moment().on();
        List<PersonRecord.Assignment> posts = reading.of(persons).all().stream()
                .flatMap(version -> version.row().postOn(day).stream())
                .toList();
        model.addAttribute(
                "rows",
                reading.of(departments).all().stream()
                        .filter(version -> isBegun(version.row(), day))
                        .map(version -> row(
                                version.row(),
                                day,
                                posts.stream()
                                        .filter(post -> post.department().equals(version.key()))
                                        .count(),
                                reading.lineage(departments, version.key())))
                        .toList());
        date(reading, model);
        return "departments";
    }

    private PersonRow row(PersonRecord person, LocalDate day, String lineage) {
        var term = person.termOn(day).orElse(person.terms().getLast());
        return new PersonRow(
                person.code(),
                names.person(person.code()),
                person.stateOn(day),
                person.nearestPost(day),
                term.hiredOn(),
                term.leftFrom(),
                lineage);
    }

    private static DepartmentRow row(DepartmentRecord department, LocalDate day, long people, String lineage) {
        return new DepartmentRow(
                department.code(),
                department.nameOn(day),
                department.function(),
                department.parentOn(day),
                people,
                department.isOpenOn(day) ? null : department.ending(),
                lineage);
    }

    private static boolean isBegun(DepartmentRecord department, LocalDate day) {
        var from = department.from();
        return from == null || !from.isAfter(day);
    }

    private Reading reading(Question question) {
        Refusal.when(question.caller().grants().isEmpty(), GeneralRule.NOT_ALLOWED, "The account has no grant.");
        return question.over(persons, departments);
    }

    private static void date(Reading reading, Model model) {
        model.addAttribute("today", reading.moment().today());
    }
}
