package org.cultureledger.council.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a council. What was said at it is told by its {@link Minutes}.
 *
 * @param council code of the council
 * @param on its day, in the programme's zone
 * @param present codes of persons
 * @param approvedOn day on which its minutes were approved; absent while they are not
 */
public record Meeting(
        String program,
        String council,
        String code,
        LocalDate on,
        List<String> present,
        @Nullable LocalDate approvedOn) {

    public Meeting {
        present = List.copyOf(present);
    }

    Meeting approved(@Nullable LocalDate day) {
        return new Meeting(program, council, code, on, present, day);
    }
}
