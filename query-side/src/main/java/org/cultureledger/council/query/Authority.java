package org.cultureledger.council.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.council.VotingRule;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who sat in a council on a day and by which rule it voted, by what is on record for that day.
 *
 * @param known whether it is on record at all who sat then
 * @param chair code of the person in the chair
 * @param votingSeats how many seats with a vote were taken
 * @param rule absent where none was on record for that day
 * @param present codes of those at the meeting; absent where there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Authority(
        String council,
        LocalDate day,
        boolean known,
        @Nullable String chair,
        List<SeatItem> seats,
        int votingSeats,
        @Nullable VotingRule rule,
        @Nullable List<String> present) {

    static Authority of(Council council, LocalDate day, @Nullable List<String> present) {
        var composition = council.composition();
        return new Authority(
                council.code(),
                day,
                composition.knownOn(day),
                composition.chairOn(day).map(Authority::code).orElse(null),
                SeatItem.on(composition, day),
                composition.votingSeatsOn(day).size(),
                composition.ruleOn(day).orElse(null),
                present);
    }

    private static String code(PersonId person) {
        return person.code().value();
    }
}
