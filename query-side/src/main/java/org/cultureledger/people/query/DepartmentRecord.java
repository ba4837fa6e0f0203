package org.cultureledger.people.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A department with its dated names and places, so that how it stood on any day is a function of this row.
 *
 * @param from first day; if absent it has been there as long as anybody asks
 * @param names in the order of recording; the first one has no day
 * @param places in the order of recording; the first one has no day
 * @param ending how it ceased to be; absent while nobody said so
 * @param version sequence of the department's last event
 */
public record DepartmentRecord(
        String code,
        @Nullable String function,
        @Nullable String country,
        @Nullable LocalDate from,
        List<Named> names,
        List<Placed> places,
        @Nullable Ending ending,
        long version) {

    /** What it is called from a day on. */
    public record Named(@Nullable LocalDate from, String name) {}

    /** Which department it is part of from a day on; of none if there is no parent. */
    public record Placed(@Nullable LocalDate from, @Nullable String parent) {}

    /** @param from first day on which it is no longer there */
    public record Ending(
            LocalDate from,
            Manner manner,
            List<String> successors,
            @Nullable String reason) {

        public Ending {
            successors = List.copyOf(successors);
        }
    }

    /** How a department ceased to be. */
    public enum Manner {
        MERGED,
        SPLIT,
        CLOSED
    }

    public DepartmentRecord {
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    /** Whether it was there on the day. */
    public boolean isOpenOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (ending == null || day.isBefore(ending.from()));
    }

    public String nameOn(LocalDate day) {
        return lastBy(day, names, Named::from).orElse(names.getFirst()).name();
    }

    /** The department that it was part of on the day. */
    public Optional<String> parentOn(LocalDate day) {
        return lastBy(day, places, Placed::from).flatMap(placed -> Optional.ofNullable(placed.parent()));
    }

    /** Of several for one day the one recorded last counts. */
    private static <T> Optional<T> lastBy(LocalDate day, List<T> steps, Function<T, @Nullable LocalDate> from) {
        return steps.stream()
                .filter(step -> !start(step, from).isAfter(day))
                .max(Comparator.<T, LocalDate>comparing(step -> start(step, from))
                        .thenComparingInt(steps::lastIndexOf));
    }

    private static <T> LocalDate start(T step, Function<T, @Nullable LocalDate> from) {
        return Optional.ofNullable(from.apply(step)).orElse(LocalDate.MIN);
    }

    DepartmentRecord named(Named name, long sequence) {
        return new DepartmentRecord(code, function, country, from, with(names, name), places, ending, sequence);
    }

    DepartmentRecord placed(Placed place, long sequence) {
        return new DepartmentRecord(code, function, country, from, names, with(places, place), ending, sequence);
    }

    DepartmentRecord ended(Ending end, long sequence) {
        return new DepartmentRecord(code, function, country, from, names, places, end, sequence);
    }

    private static <T> List<T> with(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
