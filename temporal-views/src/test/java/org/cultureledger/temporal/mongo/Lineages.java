package org.cultureledger.temporal.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cultureledger.temporal.View;

/** Which events shaped which rows, found by comparing the fold before each event with the one after it. */
final class Lineages {

    private Lineages() {}

    static <R> Map<String, List<Long>> of(View<R> view, List<?> events, int upTo) {
        var shapedBy = new TreeMap<String, List<Long>>();
        Map<String, R> before = Map.of();
        for (int position = 0; position <= upTo; position++) {
            var after = Projection.fold(view, events, position);
            var keys = new TreeSet<>(before.keySet());
            keys.addAll(after.keySet());
            for (var key : keys)
                if (!Objects.equals(before.get(key), after.get(key)))
                    shapedBy.computeIfAbsent(key, _ -> new ArrayList<>()).add((long) position);
            before = after;
        }
        return shapedBy;
    }
}
