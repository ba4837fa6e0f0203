package org.cultureledger.temporal.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import org.bson.conversions.Bson;

/** The keys that begin alike, as a range that an index can serve. */
record KeyRange(String prefix) {

    private static final String KEY = "k";

    Bson filter() {
        if (prefix.isEmpty()) return empty();
        return and(gte(KEY, prefix), lt(KEY, firstBehind()));
    }

    /** The prefix with its last character replaced by the next one. */
    private String firstBehind() {
        int last = prefix.length() - 1;
        return prefix.substring(0, last) + (char) (prefix.charAt(last) + 1);
    }
}
