package org.cultureledger.importing.command;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must be there before a row's own commands.
 *
 * @param once what tells one such thing from another; the request's path and body if absent
 */
record Creation(Request request, @Nullable Template once) {

    static Creation of(Entry entry) {
        return new Creation(
                Request.creating(entry),
                Optional.ofNullable(once(entry.fields())).map(Template::of).orElse(null));
    }

    private static @Nullable Entry once(Map<String, Entry> fields) {
        return fields.get("once");
    }

    Stream<String> names() {
        return Stream.concat(request.names(), once == null ? Stream.empty() : once.names());
    }

    String identity(RowValues row) {
        return request.path(row) + " " + (once == null ? request.body(row) : once.text(row));
    }
}
