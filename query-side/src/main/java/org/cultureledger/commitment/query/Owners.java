package org.cultureledger.commitment.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.jspecify.annotations.Nullable;

/**
 * Which owners are gone on a day.
 *
 * @param gone keys of the absences
 */
public record Owners(Set<String> gone) {

    public static Owners of(Reading reading, ViewOf<Absence> absences) {
        var day = reading.moment().on();
        return new Owners(reading.of(absences).all().stream()
                .filter(version -> version.row().isGoneOn(day))
                .map(version -> version.key())
                .collect(Collectors.toSet()));
    }

    /** Whether nobody is left to answer for what they own: the person has left, or all the departments are closed. */
    public boolean areGone(@Nullable String person, List<String> departments) {
        return (person != null && gone.contains(AbsencesView.person(person)))
                || (!departments.isEmpty()
                        && departments.stream().map(AbsencesView::department).allMatch(gone::contains));
    }
}
