package org.cultureledger.kpi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cultureledger.kpi.query.TrendLine.Figure;
import org.junit.jupiter.api.Test;

class TrendLineTest {

    private static final Random CHANCE = new Random(20_250_521);

    @Test
    void figures_on_a_line_give_that_line_and_no_doubt() {
        var line = TrendLine.through(line(0, 7, 14, 35, 42)).orElseThrow();
        assertThat(line.slope()).isCloseTo(0.5, within(1e-12));
        assertThat(line.least()).isCloseTo(line.greatest(), within(1e-12));
        assertThat(line.on(100, line.slope())).isCloseTo(60, within(1e-9));
    }

    @Test
    void three_figures_are_too_few() {
        assertThat(TrendLine.through(line())).isEmpty();
        assertThat(TrendLine.through(line(0, 30, 60))).isEmpty();
        assertThat(TrendLine.through(line(0, 30, 60, 90))).isPresent();
    }

    @Test
    void figures_of_one_day_give_no_line() {
        assertThat(TrendLine.through(line(30, 30, 30, 30))).isEmpty();
    }

    @Test
    void one_figure_that_is_far_off_does_not_move_the_slope() {
        var figures = IntStream.range(0, 9)
                .mapToObj(i -> new Figure(i, i == 8 ? 500 : i))
                .toList();
        assertThat(TrendLine.through(figures).orElseThrow().slope()).isCloseTo(1, within(1e-12));
    }

    @Test
    void the_range_is_that_of_the_published_formula() {
        // 5 figures, 10 pairs: (10 - 1.2816 * sqrt(5 * 4 * 15 / 18)) / 2 = 2.38, so the second slope from either end
        var figures = values(0, 1, 4, 5, 3);
        var slopes = new double[] {-2, -1.0 / 2, 1, 1, 1, 3, 2, 4.0 / 3, 5.0 / 4, 3.0 / 4};
        var sorted = java.util.Arrays.stream(slopes).sorted().toArray();
        var line = TrendLine.through(figures).orElseThrow();
        assertThat(line.slope()).isCloseTo((sorted[4] + sorted[5]) / 2, within(1e-12));
        assertThat(line.least()).isCloseTo(sorted[1], within(1e-12));
        assertThat(line.greatest()).isCloseTo(sorted[8], within(1e-12));
    }

    @Test
    void whatever_the_figures_the_line_lies_within_its_range_from_the_last_of_them_on() {
        for (int round = 0; round < 500; round++) {
            var figures = anyFigures();
            long last = figures.getLast().day();
            TrendLine.through(figures).ifPresent(line -> {
                assertThat(line.slope()).isBetween(line.least(), line.greatest());
                for (long day : List.of(last, last + 1, last + 1_000))
                    assertThat(line.on(day, line.slope()))
                            .isBetween(line.on(day, line.least()) - 1e-9, line.on(day, line.greatest()) + 1e-9);
            });
        }
    }

    @Test
    void the_range_holds_the_true_slope_in_about_eighty_of_a_hundred_cases() {
        int held = 0;
        for (int round = 0; round < 2_000; round++) {
            var figures = IntStream.range(0, 12)
                    .mapToObj(i -> new Figure(30L * i, 0.1 * 30 * i + CHANCE.nextGaussian()))
                    .toList();
            var line = TrendLine.through(figures).orElseThrow();
            if (line.least() <= 0.1 && 0.1 <= line.greatest()) held++;
        }
        assertThat(held / 2_000.0).isBetween(0.77, 0.90);
    }

    private static List<Figure> anyFigures() {
        var days = LongStream.range(0, 1 + CHANCE.nextInt(12))
                .map(_ -> CHANCE.nextInt(400))
                .sorted();
        return days.mapToObj(day -> new Figure(day, CHANCE.nextInt(-50, 50))).toList();
    }

    private static List<Figure> values(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(day -> new Figure(day, values[day]))
                .toList();
    }

    /** Half a point a day, from ten on. */
    private static List<Figure> line(long... days) {
        return LongStream.of(days)
                .mapToObj(day -> new Figure(day, 10 + 0.5 * day))
                .toList();
    }
}
