package org.cultureledger.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question for many things: one page, or all of them where a file is asked for. Made by
 * {@link Reading#list}.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public final class Listing<T> {

    private final List<T> items;
    private final @Nullable String next;
    private final Supplier<Stream<T>> all;

    private Listing(List<T> items, @Nullable String next, Supplier<Stream<T>> all) {
        this.items = items;
        this.next = next;
        this.all = all;
    }

    /** @param start where the page begins; its offset is 0 for the first */
    static <T> Listing<T> page(Cursor start, int limit, Supplier<Stream<T>> all) {
        try (var stream = all.get()) {
            var found = stream.skip(start.offset()).limit(limit + 1L).toList();
            return found.size() > limit
                    ? new Listing<>(found.subList(0, limit), start.behind(limit).token(), all)
                    : new Listing<>(found, null, all);
        }
    }

    /** The things of this page. */
    @JsonProperty
    public List<T> items() {
        return items;
    }

    /** Cursor of the next page, absent on the last. */
    @JsonProperty
    public @Nullable String next() {
        return next;
    }

    /** The things of all pages. To be closed. */
    @JsonIgnore
    public Stream<T> all() {
        return all.get();
    }
}
