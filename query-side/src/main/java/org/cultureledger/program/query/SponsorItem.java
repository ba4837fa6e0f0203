package org.cultureledger.program.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.cultureledger.people.Level;
import org.cultureledger.program.query.ProgramRecord.Sponsorship;
import org.jspecify.annotations.Nullable;

/**
 * A sponsor, or somebody who was one.
 *
 * @param name of today; absent where the directory has none
 * @param until first day on which the person was sponsor no longer
 * @param reason of stepping down, to those who may see what is that person's own; absent also where it was erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SponsorItem(
        String person,
        @Nullable String name,
        Level level,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason,
        String lineage) {

    static SponsorItem of(Sponsorship term, @Nullable String name, String lineage) {
        return new SponsorItem(term.person(), name, term.level(), term.from(), null, null, lineage);
    }

    static SponsorItem former(Sponsorship term, @Nullable String name, @Nullable String reason, String lineage) {
        return new SponsorItem(term.person(), name, term.level(), term.from(), term.until(), reason, lineage);
    }
}
