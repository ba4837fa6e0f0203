package org.cultureledger.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * To whom a record is shown, and from when. The author and the council see it at once.
 *
 * @param embargoUntil last day, in the programme's zone, on which others do not see it; none if absent
 */
public record Disclosure(Audience audience, @Nullable LocalDate embargoUntil) {

    public static final Disclosure TO_ALL = new Disclosure(Audience.ALL, null);

    /** As asked for; without an audience {@link Audience#ALL}. */
    public static Disclosure of(@Nullable Audience audience, @Nullable LocalDate embargoUntil) {
        return new Disclosure(audience == null ? Audience.ALL : audience, embargoUntil);
    }
}
