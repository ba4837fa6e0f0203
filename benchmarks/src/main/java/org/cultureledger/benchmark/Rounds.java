package org.cultureledger.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.cultureledger.benchmark.report.Figures;

/**
 * What several contenders reached, round by round. They take turns within each round, A B C A B C, so that a busy moment
 * of the machine favours none.
 *
 * @param <C> contender
 * @param <M> measurement of one round
 */
public record Rounds<C, M>(Map<C, List<M>> measurements) {

    /** Measures each contender once a round. */
    public static <C, M> Rounds<C, M> of(int rounds, List<C> contenders, Function<? super C, ? extends M> measurement) {
        Map<C, List<M>> measured = new LinkedHashMap<>();
        contenders.forEach(contender -> measured.put(contender, new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            measured.forEach((contender, results) -> results.add(measurement.apply(contender)));
        }
        return new Rounds<>(measured);
    }

    public List<M> of(C contender) {
        return measurements.getOrDefault(contender, List.of());
    }

    public double median(C contender, ToDoubleFunction<? super M> figure) {
        return Figures.median(of(contender).stream().mapToDouble(figure).boxed().toList());
    }
}
