package org.cultureledger.temporal;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cultureledger.temporal.RowQuery.Condition;
import org.cultureledger.temporal.RowQuery.Sort;

/**
 * The index that finds what a query selects in the order it asks for, so that a page costs the same wherever it begins and
 * however many other rows there are.
 *
 * @param equal fields of which the query names the values, in any order
 * @param last the field that it sorts by, if any; the key follows
 */
record NeededIndex(SequencedSet<String> equal, Optional<String> last) {

    /** @throws IllegalArgumentException if there cannot be such an index */
    static NeededIndex of(RowQuery query) {
        var equal = fields(query, NeededIndex::namesValues);
        var ranges = fields(query, condition -> !namesValues(condition));
        var last = query.sort().map(Sort::field);
        if (!ranges.isEmpty()
                && !(ranges.size() == 1 && last.filter(ranges::contains).isPresent()))
            throw new IllegalArgumentException("A range is read in its own order: %s by %s".formatted(ranges, last));
        if (last.filter(equal::contains).isPresent())
            throw new IllegalArgumentException("Nothing to sort by " + last + ", of which the value is named");
        if (!query.keyPrefix().isEmpty() && !(equal.isEmpty() && last.isEmpty()))
            throw new IllegalArgumentException("Rows of a key prefix come as they are: " + query);
        return new NeededIndex(equal, last);
    }

    /** Whether the order of the keys is all that is needed, which every view has. */
    boolean isOfKeys() {
        return equal.isEmpty() && last.isEmpty();
    }

    boolean isServedBy(List<String> index) {
        return index.size() == fields().size()
                && equal.containsAll(index.subList(0, equal.size()))
                && last.stream().allMatch(index.getLast()::equals);
    }

    /** As they are declared. */
    List<String> fields() {
        return Stream.concat(equal.stream(), last.stream()).toList();
    }

    private static SequencedSet<String> fields(RowQuery query, Predicate<Condition> wanted) {
        return query.conditions().stream()
                .filter(wanted)
                .map(Condition::field)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static boolean namesValues(Condition condition) {
        return switch (condition) {
            case Condition.Equal _, Condition.OneOf _ -> true;
            case Condition.AtLeast _, Condition.Below _ -> false;
        };
    }
}
