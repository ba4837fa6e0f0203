package org.cultureledger.program.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An announcement or briefing as it is told.
 *
 * @param kind whom an announcement reached, PUBLIC or INTERNAL, or what a briefing was about
 * @param url where the announcement is found
 * @param persons how many persons were briefed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CommunicationItem(
        LocalDate on,
        String kind,
        String title,
        @Nullable String channel,
        @Nullable String url,
        List<String> departments,
        @Nullable LocalDate effective,
        @Nullable Integer persons,
        String lineage) {

    static CommunicationItem of(Communication row, String lineage) {
        return new CommunicationItem(
                row.on(),
                row.kind(),
                row.title(),
                row.channel(),
                row.link(),
                row.departments(),
                row.effective(),
                row.reach(),
                lineage);
    }
}
