package org.cultureledger.council.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What was to be spoken of and what was.
 *
 * @param minutes absent as long as none are written, and once they are erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MinutesItem(@Nullable String agenda, @Nullable String minutes) {

    static MinutesItem of(Minutes row, @Nullable String text) {
        return new MinutesItem(row.agenda(), text);
    }
}
