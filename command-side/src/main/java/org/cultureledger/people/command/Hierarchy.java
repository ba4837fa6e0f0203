package org.cultureledger.people.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cultureledger.command.Dated;
import org.cultureledger.command.References;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.people.DepartmentEvent.DepartmentMoved;
import org.cultureledger.people.DepartmentEvent.DepartmentOpened;
import org.jspecify.annotations.Nullable;

/** Which department is part of which other, on any day. */
final class Hierarchy {

    private final References references;
    private final Map<DepartmentId, Dated<Optional<DepartmentId>>> known = new HashMap<>();

    Hierarchy(References references) {
        this.references = references;
    }

    /** Where a department belongs, from the first event on; other events than those of its places change nothing. */
    static Dated<Optional<DepartmentId>> parentsAfter(Dated<Optional<DepartmentId>> parents, Object event) {
        return switch (event) {
            case DepartmentOpened it -> Dated.always(Optional.ofNullable(it.parent()));
            case DepartmentMoved it -> parents.with(it.from(), Optional.ofNullable(it.parent()));
            default -> parents;
        };
    }

    /**
     * The first day on which {@code above} is the department itself or a part of it.
     *
     * @param from first day considered
     * @param until first day no longer considered; none if absent
     */
    Optional<LocalDate> firstDayOfPart(
            DepartmentId department, DepartmentId above, LocalDate from, @Nullable LocalDate until) {
        var days = new TreeSet<>(List.of(from));
        for (LocalDate day = from; day != null; day = days.higher(day)) {
            var superiors = superiors(above, day);
            if (superiors.contains(department)) return Optional.of(day);
            for (var superior : superiors)
                parents(superior)
                        .changesAfter(day)
                        .filter(change -> until == null || change.isBefore(until))
                        .forEach(days::add);
        }
        return Optional.empty();
    }

    /** Ends at the top, or where a circle closes: two moves at once may have made one. */
    private Set<DepartmentId> superiors(DepartmentId first, LocalDate day) {
        var superiors = new LinkedHashSet<DepartmentId>();
        var next = Optional.of(first);
        while (next.isPresent() && superiors.add(next.get()))
            next = parents(next.get()).on(day).flatMap(parent -> parent);
        return superiors;
    }

    private Dated<Optional<DepartmentId>> parents(DepartmentId department) {
        return known.computeIfAbsent(
                department, asked -> references.fold(asked, Dated.none(), Hierarchy::parentsAfter));
    }
}
