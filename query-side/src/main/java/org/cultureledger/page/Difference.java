package org.cultureledger.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;

/**
 * What a page lists, beside what it would have listed as of the moment it is compared with.
 *
 * @param <T> type of the items
 */
public final class Difference<T> {

    private final Map<String, T> then;
    private final Map<String, T> now;
    private final Function<T, String> key;
    private final Function<T, ?> told;

    private Difference(Map<String, T> then, Map<String, T> now, Function<T, String> key, Function<T, ?> told) {
        this.then = then;
        this.now = now;
        this.key = key;
        this.told = told;
    }

    /**
     * Asks the page's own question a second time, as of the moment that it names for comparison.
     *
     * @param items answers a question with all items, whatever their number; closed by this method
     * @param key by which an item is known on both days
     * @param told what a reader would call a change of an item
     * @return null where nothing is compared
     */
    public static <T> @Nullable Difference<T> of(
            Question question, Function<Question, Stream<T>> items, Function<T, String> key, Function<T, ?> told) {
        return question.compared()
                .map(then -> between(() -> items.apply(then), () -> items.apply(question), key, told))
                .orElse(null);
    }

    static <T> Difference<T> between(
            Supplier<Stream<T>> then, Supplier<Stream<T>> now, Function<T, String> key, Function<T, ?> told) {
        return new Difference<>(byKey(then, key), byKey(now, key), key, told);
    }

    private static <T> Map<String, T> byKey(Supplier<Stream<T>> items, Function<T, String> key) {
        try (var stream = items.get()) {
            return stream.collect(Collectors.toMap(key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        }
    }

    /** {@code added} or {@code changed}; null where the item is as it was. */
    public @Nullable String mark(T item) {
        var before = before(item);
        if (before == null) return "added";
        return Objects.equals(told.apply(before), told.apply(item)) ? null : "changed";
    }

    /** The class of the item's row. */
    public String style(T item) {
        var mark = mark(item);
        return mark == null ? "" : mark.equals("added") ? "row-add" : "row-chg";
    }

    /** The item as it was; null where it was not there. */
    public @Nullable T before(T item) {
        return then.get(key.apply(item));
    }

    /** Items that were there and no longer are. */
    public List<T> gone() {
        return then.entrySet().stream()
                .filter(was -> !now.containsKey(was.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public long added() {
        return count("added");
    }

    public long changed() {
        return count("changed");
    }

    private long count(String mark) {
        return now.values().stream().filter(item -> mark.equals(mark(item))).count();
    }
}
