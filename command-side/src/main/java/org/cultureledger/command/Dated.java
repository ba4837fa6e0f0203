package org.cultureledger.command;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What held from which day on, in the order of recording, which need not be that of the days. Of several values for one
 * day the one recorded last counts.
 */
public record Dated<T>(List<Step<T>> steps) {

    /** @param from first day on which the value holds */
    public record Step<T>(LocalDate from, T value) {}

    public Dated {
        steps = List.copyOf(steps);
    }

    public static <T> Dated<T> none() {
        return new Dated<>(List.of());
    }

    public static <T> Dated<T> from(LocalDate day, T value) {
        return new Dated<>(List.of(new Step<>(day, value)));
    }

    /** As long as anybody asks. */
    public static <T> Dated<T> always(T value) {
        return from(LocalDate.MIN, value);
    }

    public Dated<T> with(LocalDate from, T value) {
        var more = new ArrayList<>(steps);
        more.add(new Step<>(from, value));
        return new Dated<>(more);
    }

    /** With another beginning, which had been recorded wrongly. */
    public Dated<T> begunFrom(LocalDate day, T value) {
        var others = new ArrayList<>(steps);
        others.set(0, new Step<>(day, value));
        return new Dated<>(others);
    }

    /** With another value in place of the one recorded last, which had been recorded wrongly. */
    public Dated<T> lastly(T value) {
        var others = new ArrayList<>(steps);
        others.set(steps.size() - 1, new Step<>(steps.getLast().from(), value));
        return new Dated<>(others);
    }

    /** What holds on that day; empty if nothing held yet. */
    public Optional<T> on(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(day))
                .max(comparing((Step<T> step) -> step.from()).thenComparingInt(steps::lastIndexOf))
                .map(Step::value);
    }

    /** The later days on which something else begins to hold. */
    public Stream<LocalDate> changesAfter(LocalDate day) {
        return steps.stream().map(Step::from).filter(from -> from.isAfter(day));
    }
}
