package org.cultureledger.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cultureledger.query.Place.Placed;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.temporal.ForeignCursorException;
import org.cultureledger.temporal.History;
import org.cultureledger.temporal.Page;
import org.cultureledger.temporal.RowChange;
import org.cultureledger.temporal.RowQuery;
import org.cultureledger.temporal.Version;
import org.cultureledger.temporal.mongo.MongoViewStore;

/**
 * The rows of one view, of one programme, at one position, that one reader may see. Keys are given without the
 * programme's code; the versions that are answered carry the whole key.
 *
 * @param prefix of the keys: the programme's code and a slash, or nothing for a view of all
 * @param seen whether a row is there for the reader
 */
public record Register<R>(MongoViewStore<R> store, String prefix, long position, Predicate<R> seen) {

    /** A page of a list and one row more, to see whether there is a next page. */
    private static final int SMALLEST_BATCH = 51;

    private static final int GROWTH = 4;
    private static final int LARGEST_BATCH = 5_000;

    /** Empty also where the row is not disclosed to the reader. */
    public Optional<Version<R>> find(String key) {
        return store.at(position).find(prefix + key).filter(this::isSeen);
    }

    /** Whether there is such a row that the reader may not see. Told to the reader as a number only. */
    public boolean withholds(String key) {
        return store.at(position)
                .find(prefix + key)
                .filter(version -> !isSeen(version))
                .isPresent();
    }

    /** @throws Refusal {@code not-found} where there is no such row for the reader */
    public Version<R> get(String key) {
        return find(key).orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND, "There is no %s here.".formatted(key)));
    }

    /** All rows, in order of the keys. */
    public List<Version<R>> all() {
        return startingWith("");
    }

    /** The rows whose keys, behind the programme's code, begin like this; in order of the keys. */
    public List<Version<R>> startingWith(String keyPrefix) {
        return store.at(position).versionsStartingWith(prefix + keyPrefix).stream()
                .filter(this::isSeen)
                .toList();
    }

    /** The rows of those keys that are there, by key. Looked up, not searched for. */
    public Map<String, Version<R>> findAll(Collection<String> keys) {
        var found = new LinkedHashMap<String, Version<R>>();
        store.at(position).findAll(keys.stream().map(prefix::concat).toList()).stream()
                .filter(this::isSeen)
                .forEach(version -> found.put(version.key().substring(prefix.length()), version));
        return found;
    }

    /** Selects the rows whose keys, behind the programme's code, begin like this; in order of the keys. */
    public RowQuery keys(String keyPrefix) {
        return RowQuery.startingWith(prefix + keyPrefix);
    }

    /**
     * The rows that a query selects, read as they are consumed. A query by fields must select the programme by one of them;
     * rows of other programmes are left out in any case.
     *
     * @throws IllegalArgumentException if the view declares no index for the query ({@code View.indexedBy})
     */
    public Stream<Version<R>> stream(RowQuery query) {
        return behind(Place.BEGINNING, query).map(Placed::thing);
    }

    /** The rows of {@link #stream} behind a place. Pages grow, since whoever reads on mostly reads much. */
    Stream<Placed<Version<R>>> behind(Place place, RowQuery query) {
        if (place.count() > LARGEST_BATCH) throw Cursor.refusal();
        return Stream.iterate(
                        Optional.of(batch(place, query, SMALLEST_BATCH + place.count())),
                        Optional::isPresent,
                        batch -> batch.flatMap(read -> next(read, query)))
                .flatMap(batch -> placed(batch.orElseThrow()))
                .filter(row -> row.thing().key().startsWith(prefix))
                .filter(row -> isSeen(row.thing()));
    }

    /** Rows read at once. */
    private record Batch<R>(Place start, int size, Page<R> page) {}

    private Batch<R> batch(Place start, RowQuery query, int size) {
        try {
            var limited = query.limit(size);
            var page = store.at(position).page(start.token().isEmpty() ? limited : limited.after(start.token()));
            return new Batch<>(start, size, page);
        } catch (ForeignCursorException _) {
            throw Cursor.refusal();
        }
    }

    private Optional<Batch<R>> next(Batch<R> read, RowQuery query) {
        int size = Math.min(LARGEST_BATCH, read.size * GROWTH);
        return read.page.next().map(token -> batch(new Place(token, 0), query, size));
    }

    private static <R> Stream<Placed<Version<R>>> placed(Batch<R> batch) {
        var versions = batch.page.versions();
        int skipped = batch.start.count();
        return IntStream.range(Math.min(skipped, versions.size()), versions.size())
                .mapToObj(i -> new Placed<>(versions.get(i), batch.start.further(i + 1 - skipped)));
    }

    /** Everything that a row has been up to here; empty versions where the reader may not see it as it is or last was. */
    public History<R> history(String key) {
        var history = store.history(prefix + key, position);
        var versions = history.versions();
        return versions.isEmpty() || !isSeen(versions.getLast()) ? new History<>(List.of()) : history;
    }

    /** What differs from an earlier position, in order of the keys. A row that was disclosed in between is added. */
    public List<RowChange<R>> changesSince(long earlier) {
        return store.changes(prefix, earlier, position).stream()
                .flatMap(change -> seen(change).stream())
                .toList();
    }

    private Optional<RowChange<R>> seen(RowChange<R> change) {
        return switch (change) {
            case RowChange.Added<R> it -> isSeen(it.after()) ? Optional.of(it) : Optional.empty();
            case RowChange.Removed<R> it -> isSeen(it.before()) ? Optional.of(it) : Optional.empty();
            case RowChange.Changed<R>(var key, var before, var after) -> {
                if (isSeen(before) && isSeen(after)) yield Optional.of(change);
                if (isSeen(after)) yield Optional.of(new RowChange.Added<>(key, after));
                yield isSeen(before) ? Optional.of(new RowChange.Removed<>(key, before)) : Optional.empty();
            }
        };
    }

    private boolean isSeen(Version<R> version) {
        return seen.test(version.row());
    }
}
