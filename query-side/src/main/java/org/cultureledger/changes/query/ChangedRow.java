package org.cultureledger.changes.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row that is not what it was.
 *
 * @param key behind the programme's code
 * @param before as it was, judged for the day of then; absent if it was not there
 * @param after as it is; absent if it is no longer there
 * @param fields those in which it differs; empty unless it was changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangedRow(
        String view,
        String key,
        Change change,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        List<FieldChange> fields,
        String lineage) {

    enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Absent where the field was not there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FieldChange(
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}
}
