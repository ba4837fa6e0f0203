package org.cultureledger.kpi.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The line that a few figures follow, in units of the figures per day. One figure that is far off moves it little.
 *
 * <p>The slope is the median of the slopes of all pairs of figures (H. Theil, A rank-invariant method of linear and
 * polynomial regression analysis, 1950). Its range holds the true one in 80 of 100 cases, whatever the errors are
 * distributed like (P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, 1968): with n figures and N
 * pairs, it leaves out (N − z √(n (n − 1) (2n + 5) / 18)) / 2 slopes at either end, rounded down, ties not considered,
 * which only widens it.
 *
 * @param slope the median one
 * @param least the slope at the lower end of the range
 * @param greatest the slope at its upper end
 */
record TrendLine(List<Figure> figures, double slope, double least, double greatest) {

    /** Under four figures, no range of 80 of 100 cases can be told from their slopes. */
    static final int FEWEST_FIGURES = 4;

    /** The normal distribution's value between whose negative and itself 80 % lie. */
    private static final double EIGHTY_PERCENT = 1.2816;

    /** @param day counted from whichever day, the same for all figures */
    record Figure(long day, double value) {}

    TrendLine {
        figures = List.copyOf(figures);
    }

    /** Empty if there are too few figures, or they are of too few days. */
    static Optional<TrendLine> through(List<Figure> figures) {
        var slopes = slopes(figures);
        if (figures.size() < FEWEST_FIGURES || slopes.length < figures.size()) return Optional.empty();
        int left = leftOut(figures.size(), slopes.length);
        return Optional.of(new TrendLine(figures, median(slopes), slopes[left], slopes[slopes.length - 1 - left]));
    }

    /** The value on a day of a line with this slope that has as many figures above as below. */
    double on(long day, double anySlope) {
        var heights = figures.stream()
                .mapToDouble(figure -> figure.value() - anySlope * figure.day())
                .sorted()
                .toArray();
        return median(heights) + anySlope * day;
    }

    /** The middle one of the figures' values. */
    double level() {
        return median(figures.stream().mapToDouble(Figure::value).sorted().toArray());
    }

    private static double[] slopes(List<Figure> figures) {
        var slopes = new ArrayList<Double>();
        for (int later = 1; later < figures.size(); later++)
            for (int earlier = 0; earlier < later; earlier++) {
                var from = figures.get(earlier);
                var to = figures.get(later);
                if (from.day() != to.day()) slopes.add((to.value() - from.value()) / (to.day() - from.day()));
            }
        var sorted = slopes.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static int leftOut(int figures, int pairs) {
        double deviation = Math.sqrt(figures * (figures - 1.0) * (2.0 * figures + 5) / 18);
        return Math.max(0, (int) Math.floor((pairs - EIGHTY_PERCENT * deviation) / 2) - 1);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
