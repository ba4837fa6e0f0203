package org.cultureledger.timeline.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.DepartmentEvent;
import org.cultureledger.people.DepartmentEvent.DepartmentClosed;
import org.cultureledger.people.DepartmentEvent.DepartmentMerged;
import org.cultureledger.people.DepartmentEvent.DepartmentMoved;
import org.cultureledger.people.DepartmentEvent.DepartmentOpened;
import org.cultureledger.people.DepartmentEvent.DepartmentRenamed;
import org.cultureledger.people.DepartmentEvent.DepartmentSplit;
import org.cultureledger.people.Employment;
import org.cultureledger.people.PersonEvent;
import org.cultureledger.people.PersonEvent.AbsenceRecorded;
import org.cultureledger.people.PersonEvent.LeavingCorrected;
import org.cultureledger.people.PersonEvent.LeavingRetracted;
import org.cultureledger.people.PersonEvent.PersonAmended;
import org.cultureledger.people.PersonEvent.PersonErased;
import org.cultureledger.people.PersonEvent.PersonIdentified;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.PersonEvent.PersonLeft;
import org.cultureledger.people.PersonEvent.PersonMoved;
import org.cultureledger.people.PersonEvent.PersonRejoined;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.jspecify.annotations.Nullable;

/**
 * What is told of persons and departments, in each programme in whose scope they are when it is recorded. Why somebody is
 * absent is told nowhere here.
 */
final class PeopleEntries {

    private final Recorded at;
    private final Rows<TimelineEntry> rows;
    private final Scopes scopes;

    private PeopleEntries(Recorded at, Rows<TimelineEntry> rows) {
        this.at = at;
        this.rows = rows;
        this.scopes = new Scopes(rows);
    }

    static void person(PersonEvent event, Recorded at, Rows<TimelineEntry> rows) {
        new PeopleEntries(at, rows).tell(event);
    }

    static void department(DepartmentEvent event, Recorded at, Rows<TimelineEntry> rows) {
        new PeopleEntries(at, rows).tell(event);
    }

    private void tell(PersonEvent event) {
        var who = event.person().code();
        switch (event) {
            case PersonJoined it -> began(it, "%s joined %s".formatted(who, place(it.employment())), it.employment());
            case PersonRejoined it ->
                began(it, "%s rejoined %s".formatted(who, place(it.employment())), it.employment());
            case PersonAmended it ->
                began(
                        it,
                        "%s joined %s, as was put right: %s".formatted(who, place(it.employment()), it.reason()),
                        it.employment());
            case PersonMoved it -> moved(it);
            case AbsenceRecorded it -> whereKnown(it, "%s is absent %s".formatted(who, span(it)));
            case PersonLeft it -> whereKnown(it, "%s left from %s".formatted(who, it.from()));
            case LeavingCorrected it ->
                whereKnown(it, "%s left from %s, as was put right: %s".formatted(who, it.from(), it.reason()));
            case LeavingRetracted it ->
                whereKnown(it, "%s never left, as was put right: %s".formatted(who, it.reason()));
            case PersonErased it -> whereKnown(it, "Name and texts of %s were erased".formatted(who));
            case PersonIdentified _ -> {} // tells nothing of the programme
        }
    }

    private void began(PersonEvent event, String sentence, Employment employment) {
        var department = employment.post().department();
        scopes.place(event.person(), department);
        tell(event, event.person(), List.of(department), sentence);
    }

    private void moved(PersonMoved it) {
        var to = it.to().department();
        var concerned = Stream.concat(scopes.departmentsOf(it.person()).stream(), Stream.of(to))
                .distinct()
                .toList();
        scopes.place(it.person(), to);
        tell(
                it,
                it.person(),
                concerned,
                "%s moved to %s as %s from %s"
                        .formatted(it.person().code(), to.code(), words(it.to().level()), it.from()));
    }

    private void whereKnown(PersonEvent event, String sentence) {
        tell(event, event.person(), scopes.departmentsOf(event.person()), sentence);
    }

    private void tell(PersonEvent event, PersonId person, List<DepartmentId> concerned, String sentence) {
        for (var program : scopes.programsOf(concerned)) {
            var link = "/api/people/" + person.code();
            put(TimelineEntry.of(event, at, program, link, sentence)
                    .in(concerned)
                    .naming(person));
        }
    }

    private void tell(DepartmentEvent event) {
        var what = "Department " + event.department().code();
        switch (event) {
            case DepartmentOpened it -> {
                scopes.place(it.department(), it.parent());
                tell(
                        it,
                        with(it.department(), it.parent()),
                        "%s, “%s”, was opened%s".formatted(what, it.name(), from(it.from())));
            }
            case DepartmentRenamed it ->
                tell(it, List.of(it.department()), "%s is called “%s” from %s".formatted(what, it.name(), it.from()));
            case DepartmentMoved it -> {
                scopes.place(it.department(), it.parent());
                var parent = it.parent() == null ? "no other" : it.parent().code();
                tell(
                        it,
                        with(it.department(), it.parent()),
                        "%s is part of %s from %s".formatted(what, parent, it.from()));
            }
            case DepartmentMerged it ->
                tell(
                        it,
                        List.of(it.department(), it.into()),
                        "%s was merged into %s from %s"
                                .formatted(what, it.into().code(), it.from()));
            case DepartmentSplit it -> split(it, what);
            case DepartmentClosed it ->
                tell(it, List.of(it.department()), "%s was closed from %s: %s".formatted(what, it.from(), it.reason()));
        }
    }

    private void split(DepartmentSplit it, String what) {
        var successors = it.successors().stream()
                .map(successor -> successor.code().value())
                .collect(Collectors.joining(", "));
        var concerned = Stream.concat(Stream.of(it.department()), it.successors().stream())
                .toList();
        tell(it, concerned, "%s was split into %s from %s".formatted(what, successors, it.from()));
    }

    private static List<DepartmentId> with(DepartmentId department, @Nullable DepartmentId parent) {
        return parent == null ? List.of(department) : List.of(department, parent);
    }

    private void tell(DepartmentEvent event, List<DepartmentId> concerned, String sentence) {
        for (var program : scopes.programsOf(concerned)) {
            var link = "/api/departments/" + event.department().code();
            put(TimelineEntry.of(event, at, program, link, sentence).in(concerned));
        }
    }

    private void put(TimelineEntry entry) {
        rows.put(entry.key(), entry);
    }

    private static String place(Employment employment) {
        return "%s as %s from %s"
                .formatted(
                        employment.post().department().code(),
                        words(employment.post().level()),
                        employment.hiredOn());
    }

    private static String span(AbsenceRecorded absence) {
        return "from " + absence.from() + (absence.until() == null ? "" : " until " + absence.until());
    }

    private static String from(@Nullable LocalDate day) {
        return day == null ? "" : " from " + day;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
