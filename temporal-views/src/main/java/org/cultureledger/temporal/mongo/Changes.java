package org.cultureledger.temporal.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.cultureledger.temporal.RowChange;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;

/** What differs between two positions that the view has reached, among keys that begin alike. */
record Changes<R>(VersionCollections<R> collections, KeyRange keys, long earlier, long later) {

    /** In order of the keys. Reads the current rows before the past, as every reader does. */
    List<RowChange<R>> read() {
        var after = new TreeMap<String, Version<R>>();
        collect(after, collections.current().find(and(begunBetween(), keys.filter())));
        collect(after, collections.past().find(and(begunBetween(), gt("to", later), keys.filter())));
        var before = new TreeMap<String, Version<R>>();
        collect(before, collections.past().find(and(endedBetween(), keys.filter())));
        var changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        return changed.stream()
                .filter(key -> differs(before.get(key), after.get(key)))
                .map(key -> change(key, before.get(key), after.get(key)))
                .toList();
    }

    private Bson begunBetween() {
        return and(gt("from", earlier), lte("from", later));
    }

    private Bson endedBetween() {
        return and(lte("from", earlier), gt("to", earlier), lte("to", later));
    }

    private static <R> void collect(Map<String, Version<R>> versions, Iterable<Version<R>> found) {
        found.forEach(version -> versions.put(version.key(), version));
    }

    private static <R> boolean differs(@Nullable Version<R> before, @Nullable Version<R> after) {
        return before == null || after == null || !before.row().equals(after.row());
    }

    private static <R> RowChange<R> change(String key, @Nullable Version<R> before, @Nullable Version<R> after) {
        if (before != null && after != null) return new RowChange.Changed<>(key, before, after);
        if (after != null) return new RowChange.Added<>(key, after);
        if (before != null) return new RowChange.Removed<>(key, before);
        throw new IllegalArgumentException("Nothing changed at " + key);
    }
}
