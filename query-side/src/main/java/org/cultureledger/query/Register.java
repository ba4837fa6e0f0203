package org.cultureledger.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
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

    private static final int PAGE = 200;

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

    /**
     * The rows that a query selects, read as they are consumed. The query must select the programme by a field of the
     * row, which needs an index of the view ({@code View.indexedBy}); rows of other programmes are left out in any case.
     */
    public Stream<Version<R>> stream(RowQuery query) {
        var snapshot = store.at(position);
        var first = snapshot.page(query.limit(PAGE));
        return Stream.<Optional<Page<R>>>iterate(
                        Optional.of(first),
                        Optional::isPresent,
                        page -> page.flatMap(Page::next)
                                .map(next -> snapshot.page(query.limit(PAGE).after(next))))
                .flatMap(page -> page.orElseThrow().versions().stream())
                .filter(version -> version.key().startsWith(prefix))
                .filter(this::isSeen);
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
