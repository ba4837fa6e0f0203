package org.cultureledger.people.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Level;
import org.cultureledger.people.query.PersonRecord.Assignment;
import org.cultureledger.query.Line;
import org.cultureledger.query.Lines;
import org.cultureledger.query.ViewOf;
import org.springframework.stereotype.Component;

/**
 * Lines by department and level, since nothing else is on record of who reports to whom. In his own department a person
 * leads those of a lower level, if he is a supervisor or more; in the departments that are part of it, whoever is of no
 * higher level than his own. Of somebody who has left, the last place counts.
 */
@Component
final class DepartmentLines implements Lines {

    private final ViewOf<PersonRecord> persons;
    private final ViewOf<DepartmentRecord> departments;

    DepartmentLines(ViewOf<PersonRecord> persons, ViewOf<DepartmentRecord> departments) {
        this.persons = persons;
        this.departments = departments;
    }

    @Override
    public Line of(PersonId leader, LocalDate day) {
        return new Line() {
            private Set<String> led = Set.of();
            private boolean found;

            @Override
            public boolean includes(PersonId person) {
                if (!found) {
                    led = led(leader.code().value(), day);
                    found = true;
                }
                return led.contains(person.code().value());
            }
        };
    }

    private Set<String> led(String leader, LocalDate day) {
        return persons.current()
                .find(leader)
                .flatMap(version -> version.row().postOn(day))
                .filter(post -> post.level() != Level.STAFF)
                .map(post -> led(
                        post,
                        persons.current().all().values(),
                        departments.current().all().values(),
                        day))
                .orElse(Set.of());
    }

    /** Codes of those whom somebody with this post leads. */
    static Set<String> led(
            Assignment leading,
            Collection<PersonRecord> persons,
            Collection<DepartmentRecord> departments,
            LocalDate day) {
        var parts = partsOf(leading.department(), departments, day);
        return persons.stream()
                .filter(person -> leads(leading, person.nearestPost(day), parts))
                .map(PersonRecord::code)
                .collect(Collectors.toSet());
    }

    private static boolean leads(Assignment leader, Assignment other, Set<String> parts) {
        int above = other.level().compareTo(leader.level()); // levels are declared from the highest to the lowest
        return other.department().equals(leader.department())
                ? above > 0
                : above >= 0 && parts.contains(other.department());
    }

    /** Departments within the department, at any depth, without itself. */
    private static Set<String> partsOf(String department, Collection<DepartmentRecord> departments, LocalDate day) {
        Map<String, List<String>> children = departments.stream()
                .flatMap(row -> row.parentOn(day).map(parent -> Map.entry(parent, row.code())).stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var parts = new HashSet<String>();
        var open = new ArrayList<>(List.of(department));
        while (!open.isEmpty())
            children.getOrDefault(open.removeLast(), List.of()).stream()
                    .filter(parts::add)
                    .forEach(open::add);
        parts.remove(department);
        return parts;
    }
}
