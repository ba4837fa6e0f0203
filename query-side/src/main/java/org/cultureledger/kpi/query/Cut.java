package org.cultureledger.kpi.query;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.cultureledger.platform.web.InvalidForm;

/** By what a scorecard is cut into parts. */
enum Cut {
    SEGMENT,
    DEPARTMENT,
    COUNTRY;

    /** @throws InvalidForm naming the parameter {@code by} unless it names one */
    static Cut named(String by) {
        for (var cut : values())
            if (cut.name().toLowerCase(Locale.ROOT).equals(by.toLowerCase(Locale.ROOT))) return cut;
        throw new InvalidForm("by", "must be segment, department or country");
    }

    /** Whether the part is one segment, department or country, and narrowed by nothing else. */
    boolean makes(Part part) {
        var own = switch (this) {
            case SEGMENT -> part.segment();
            case DEPARTMENT -> part.department();
            case COUNTRY -> part.country();
        };
        return own != null
                && Stream.of(part.segment(), part.department(), part.country())
                                .filter(Objects::nonNull)
                                .count()
                        == 1;
    }
}
