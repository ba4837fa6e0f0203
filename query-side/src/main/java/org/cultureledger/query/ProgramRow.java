package org.cultureledger.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of every programme: the stored form of {@link ProgramFacts}.
 *
 * @param sponsors codes of persons
 */
public record ProgramRow(
        String program,
        String name,
        String zone,
        List<String> sponsors,
        @Nullable LocalDate adoptedOn) {

    public ProgramRow {
        sponsors = List.copyOf(sponsors);
    }

    ProgramFacts facts() {
        return new ProgramFacts(
                ProgramId.of(program),
                name,
                ZoneId.of(zone),
                sponsors.stream().map(PersonId::of).collect(Collectors.toSet()),
                adoptedOn);
    }

    ProgramRow with(PersonId sponsor) {
        var more = new ArrayList<>(without(sponsor).sponsors);
        more.add(sponsor.code().value());
        return new ProgramRow(program, name, zone, more, adoptedOn);
    }

    ProgramRow without(PersonId sponsor) {
        var fewer = sponsors.stream()
                .filter(code -> !code.equals(sponsor.code().value()))
                .toList();
        return new ProgramRow(program, name, zone, fewer, adoptedOn);
    }
}
