package org.cultureledger.temporal.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.lte;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Map;
import java.util.TreeMap;
import org.bson.conversions.Bson;
import org.cultureledger.temporal.History;
import org.cultureledger.temporal.Version;

/** What rows had been up to a position that the view has reached, whatever is being written beyond it. */
record RowHistories<R>(VersionCollections<R> collections, long position) {

    /** By key, of every row that the filter selects. */
    Map<String, History<R>> read(Bson rows) {
        var begun = and(lte("from", position), rows);
        var versions = new TreeMap<Long, Map<String, Version<R>>>();
        collections.current().find(begun).forEach(version -> keep(versions, version));
        collections.past().find(begun).forEach(version -> keep(versions, version));
        return versions.values().stream()
                .flatMap(made -> made.values().stream())
                .collect(groupingBy(Version::key, TreeMap::new, collectingAndThen(toList(), History::new)));
    }

    /** A version found in both places is the same one, on its way from the first to the second. */
    private void keep(Map<Long, Map<String, Version<R>>> versions, Version<R> version) {
        var known = version.to() > position ? Version.open(version.key(), version.row(), version.from()) : version;
        versions.computeIfAbsent(known.from(), _ -> new TreeMap<>()).put(known.key(), known);
    }
}
