package org.cultureledger.program;

import org.jspecify.annotations.Nullable;

/** The programme spoke of itself. Its day is the day of the act. */
public record Announcement(
        Reach reach, String title, String channel, @Nullable String link) {

    /** Who hears it. */
    public enum Reach {
        PUBLIC,
        INTERNAL
    }
}
