package org.cultureledger.council.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a council.
 *
 * @param present codes of persons
 * @param agenda shown to whoever may read the minutes
 * @param minutes shown to whoever may read them; absent once they are erased
 * @param approvedOn day on which the minutes were approved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingItem(
        String code,
        String council,
        LocalDate on,
        List<String> present,
        @Nullable String agenda,
        @Nullable String minutes,
        @Nullable LocalDate approvedOn,
        String link,
        String lineage) {}
