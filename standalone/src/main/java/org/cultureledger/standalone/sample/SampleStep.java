package org.cultureledger.standalone.sample;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request of the sample's history.
 *
 * @param day when it was sent, in days before the sample's end; 0 is its last day
 * @param by login of who sends it
 * @param post path, which may name what was saved before as {@code ${name}}
 * @param body JSON as the file says it, with {@code ${…}} still in it
 * @param save name under which the last part of the Location is kept for later steps
 */
record SampleStep(
        int day,
        String by,
        String post,
        Map<String, Object> body,
        @Nullable String save) {}
