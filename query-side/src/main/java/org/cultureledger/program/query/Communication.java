package org.cultureledger.program.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme said.
 *
 * @param kind whom it reached, of an announcement, or what it was about, of a briefing
 * @param channel of an announcement
 * @param departments that were briefed
 * @param effective first day on which customers meet it, of a briefing
 * @param reach how many persons were briefed
 */
public record Communication(
        Form form,
        String kind,
        LocalDate on,
        String title,
        @Nullable String channel,
        @Nullable String link,
        List<String> departments,
        @Nullable LocalDate effective,
        @Nullable Integer reach) {

    /** To whom it spoke. */
    public enum Form {
        ANNOUNCEMENT,
        BRIEFING
    }

    public Communication {
        departments = List.copyOf(departments);
    }
}
