package org.cultureledger.program.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.cultureledger.people.Level;
import org.cultureledger.program.query.ProgramRecord.Sponsorship;
import org.jspecify.annotations.Nullable;

/**
 * A sponsor on a day.
 *
 * @param name of today; absent where the directory has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SponsorItem(String person, @Nullable String name, Level level, LocalDate from, String lineage) {

    static SponsorItem of(Sponsorship term, @Nullable String name, String lineage) {
        return new SponsorItem(term.person(), name, term.level(), term.from(), lineage);
    }
}
