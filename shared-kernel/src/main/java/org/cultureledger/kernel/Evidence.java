package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * What something rests on: a document, a figure, a feedback case, a link.
 *
 * @param kind what it is, such as {@code LINK}, {@code KPI}, {@code FEEDBACK} or {@code NOTE}
 * @param ref where it is found
 * @param note what it says
 */
public record Evidence(
        String kind, @Nullable String ref, @Nullable String note) {

    private static final String NOTE = "NOTE";
    private static final String LINK = "LINK";

    /** Given as a record, so that Jackson does not take {@link #of(String)} for the only form. */
    @JsonCreator
    public Evidence {}

    /** A plain text: a link where it looks like one, a note otherwise. */
    public static Evidence of(String text) {
        return text.startsWith("https://") || text.startsWith("http://")
                ? new Evidence(LINK, text, null)
                : new Evidence(NOTE, null, text);
    }
}
