package org.cultureledger.commitment.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.people.query.PersonRecord;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;

/**
 * Whose commitments are whose on a day.
 *
 * @param departments by person, where each works or last worked
 */
record Answerable(Owners owners, Map<String, String> departments) {

    static Answerable of(Reading reading, ViewOf<Absence> absences, ViewOf<PersonRecord> persons) {
        var day = reading.moment().on();
        var departments = reading.of(persons).all().stream()
                .map(Version::row)
                .collect(Collectors.toMap(
                        PersonRecord::code, person -> person.nearestPost(day).department()));
        return new Answerable(Owners.of(reading, absences), departments);
    }

    /** A commitment of no department counts under the one where its owner works. */
    Tracked tracked(Promised promised) {
        var standing = promised.standing();
        boolean orphaned = !standing.isSettled() && owners.areGone(standing.owner(), promised.departments());
        return new Tracked(CommitmentItem.of(promised, departments(promised), orphaned, promised.lineage()), promised);
    }

    private List<String> departments(Promised promised) {
        if (!promised.departments().isEmpty()) return promised.departments();
        return Stream.ofNullable(promised.standing().owner())
                .flatMap(owner -> Stream.ofNullable(departments.get(owner)))
                .toList();
    }
}
