package org.cultureledger.commitment.query;

import java.util.Set;
import java.util.stream.Collectors;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;

/**
 * Which owners are gone on a day.
 *
 * @param gone keys of the absences
 */
record Owners(Set<String> gone) {

    static Owners of(Reading reading, ViewOf<Absence> absences) {
        var day = reading.moment().on();
        return new Owners(reading.of(absences).all().stream()
                .filter(version -> version.row().isGoneOn(day))
                .map(version -> version.key())
                .collect(Collectors.toSet()));
    }

    /** Whether nobody is left to answer for it: its owner has left, or all its departments are closed. */
    boolean areGone(Standing standing) {
        if (standing.completion() != null || standing.drop() != null) return false;
        var owner = standing.owner();
        var departments = standing.commitment().departments();
        return (owner != null && gone.contains(AbsencesView.person(owner)))
                || (!departments.isEmpty()
                        && departments.stream().map(AbsencesView::department).allMatch(gone::contains));
    }
}
