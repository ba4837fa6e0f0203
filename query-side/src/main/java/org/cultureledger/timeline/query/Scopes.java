package org.cultureledger.timeline.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.program.ProgramEvent;
import org.cultureledger.program.ProgramEvent.DepartmentBroughtIn;
import org.cultureledger.program.ProgramEvent.DepartmentReleased;
import org.cultureledger.program.ProgramEvent.ProgramChartered;
import org.cultureledger.program.ProgramEvent.ProgramClosed;
import org.cultureledger.temporal.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes a department is in the scope of, and where persons work, as far as was recorded: kept beside the entries,
 * under keys that belong to no programme, so that what happens to people is told where it matters. A scope takes in what is
 * part of its departments. A charter that names none is of the whole company, whichever departments are brought in.
 */
final class Scopes {

    private static final String PROGRAMS = ".programs";

    private final Rows<TimelineEntry> rows;

    Scopes(Rows<TimelineEntry> rows) {
        this.rows = rows;
    }

    /** After one more event of a programme. */
    void follow(ProgramEvent event) {
        var program = event.program();
        switch (event) {
            case ProgramChartered it -> {
                keep(PROGRAMS, with(kept(PROGRAMS), program.code().value()));
                if (!it.charter().departments().isEmpty())
                    keep(scope(program), codes(it.charter().departments()));
            }
            case DepartmentBroughtIn it
            when isLimited(program) -> keep(scope(program), with(kept(scope(program)), code(it.department())));
            case DepartmentReleased it
            when isLimited(program) -> keep(scope(program), without(kept(scope(program)), code(it.department())));
            case ProgramClosed _ ->
                keep(PROGRAMS, without(kept(PROGRAMS), program.code().value()));
            default -> {} // nothing else changes the scope
        }
    }

    /** From now on a department is part of another, or of none. */
    void place(DepartmentId department, @Nullable DepartmentId parent) {
        keep(part(code(department)), parent == null ? List.of() : List.of(code(parent)));
    }

    /** From now on a person is known to work there. */
    void place(PersonId person, DepartmentId department) {
        keep(post(person), List.of(code(department)));
    }

    /** Where a person was last known to work. */
    List<DepartmentId> departmentsOf(PersonId person) {
        return kept(post(person)).stream().map(DepartmentId::of).toList();
    }

    /** The programmes, not closed, whose scope has one of the departments. */
    List<ProgramId> programsOf(List<DepartmentId> departments) {
        var within = new HashSet<String>();
        departments.forEach(department -> climb(code(department), within));
        return kept(PROGRAMS).stream()
                .map(ProgramId::of)
                .filter(program ->
                        !isLimited(program) || kept(scope(program)).stream().anyMatch(within::contains))
                .toList();
    }

    private void climb(String department, Set<String> passed) {
        if (passed.add(department)) kept(part(department)).forEach(parent -> climb(parent, passed));
    }

    private boolean isLimited(ProgramId program) {
        return rows.find(scope(program)).isPresent();
    }

    private List<String> kept(String key) {
        return rows.find(key).map(TimelineEntry::departments).orElse(List.of());
    }

    /** An entry of no programme holds the codes, since a view has rows of one kind. */
    private void keep(String key, List<String> codes) {
        rows.put(
                key,
                new TimelineEntry(
                        "",
                        -1,
                        Instant.EPOCH,
                        LocalDate.EPOCH,
                        "",
                        "",
                        "",
                        null,
                        codes,
                        List.of(),
                        List.of(),
                        "",
                        Disclosure.TO_ALL));
    }

    private static List<String> with(List<String> codes, String code) {
        return Stream.concat(codes.stream(), Stream.of(code)).distinct().toList();
    }

    private static List<String> without(List<String> codes, String code) {
        return codes.stream().filter(kept -> !kept.equals(code)).toList();
    }

    private static List<String> codes(List<DepartmentId> departments) {
        return departments.stream().map(Scopes::code).toList();
    }

    private static String code(DepartmentId department) {
        return department.code().value();
    }

    private static String scope(ProgramId program) {
        return ".scope/" + program.code();
    }

    private static String part(String department) {
        return ".part/" + department;
    }

    private static String post(PersonId person) {
        return ".post/" + person.code();
    }
}
