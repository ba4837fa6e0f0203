package org.cultureledger.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The address being read, from which its neighbours are made: another date, another filter, the next items.
 *
 * @param path with the context path, without parameters
 */
public record Here(String path, Map<String, List<String>> parameters) {

    /** What places a page in time. All links within a programme carry it on. */
    static final Set<String> DATING = Set.of("as-of", "as-of-position", "on", "compare");

    /** What belongs to one request only: a cursor of a list, and the position to wait for after a command. */
    private static final Set<String> PASSING = Set.of("after", "at-least");

    public Here {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** This page, its filters kept, as it is today. */
    public String today() {
        return address(undated());
    }

    /** This page as of its day, without the one it is compared with. */
    public String alone() {
        return with("compare", null);
    }

    /** The parameters that a form for another date keeps. */
    public Map<String, List<String>> undated() {
        return without(DATING, PASSING);
    }

    /** This page with one parameter set, or taken away where {@code value} is null; a new filter starts at the first item. */
    public String with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(without(Set.of(name), PASSING));
        if (value != null) {
            changed.put(name, List.of(value.toString()));
        }
        return address(changed);
    }

    /** This page with the items after {@code cursor}. */
    public String after(String cursor) {
        return with("after", cursor);
    }

    @SafeVarargs
    private Map<String, List<String>> without(Set<String>... names) {
        var kept = new LinkedHashMap<>(parameters);
        for (var some : names) {
            kept.keySet().removeAll(some);
        }
        return kept;
    }

    private String address(Map<String, List<String>> chosen) {
        var pairs = new ArrayList<String>();
        chosen.forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return pairs.isEmpty() ? path : path + pairs.stream().collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
