package org.cultureledger.program;

import java.time.ZoneId;

/** A time zone as people name it: {@code Europe/Berlin}. */
public record ZoneName(ZoneId zone) {

    /** @throws IllegalArgumentException unless it is the name of a zone in the tz database */
    public static ZoneName of(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text))
            throw new IllegalArgumentException("must be a time zone, such as Europe/Berlin");
        return new ZoneName(ZoneId.of(text));
    }

    @Override
    public String toString() {
        return zone.getId();
    }
}
