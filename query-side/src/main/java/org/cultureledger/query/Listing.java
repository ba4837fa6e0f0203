package org.cultureledger.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cultureledger.query.Place.Placed;
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

    /**
     * @param start where the page begins
     * @param from the things behind a place
     */
    static <T> Listing<T> page(Cursor start, int limit, Function<Place, Stream<Placed<T>>> from) {
        Supplier<Stream<T>> all = () -> from.apply(Place.BEGINNING).map(Placed::thing);
        try (var stream = from.apply(start.place())) {
            var found = stream.limit(limit + 1L).toList();
            var page = found.stream().limit(limit).map(Placed::thing).toList();
            var next = found.size() > limit
                    ? start.at(found.get(limit - 1).behind()).token()
                    : null;
            return new Listing<>(page, next, all);
        }
    }

    /** The things behind a place in a list that is made whole each time. */
    static <T> Stream<Placed<T>> behind(Place place, Supplier<Stream<T>> all) {
        var count = new AtomicInteger(place.count());
        return all.get()
                .skip(place.count())
                .map(thing -> new Placed<>(thing, place.further(count.incrementAndGet() - place.count())));
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
