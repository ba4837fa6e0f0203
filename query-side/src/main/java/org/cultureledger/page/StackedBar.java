package org.cultureledger.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Commitments of one row as a bar; what is overdue lies first, on the baseline that all rows share.
 *
 * @param scale number of commitments that fills the whole width, the same for all rows of a table
 */
public record StackedBar(int overdue, int dueSoon, int open, int doneLate, int doneInTime, int scale) {

    /** A part of a drawing's width; {@code from} and {@code width} are SVG lengths in per cent. */
    public record Segment(String kind, String from, String width, String until) {}

    /** @return the parts that are not empty, from the baseline on */
    public List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        var at = add(segments, "overdue", 0, overdue);
        at = add(segments, "soon", at, dueSoon);
        at = add(segments, "open", at, open);
        at = add(segments, "late", at, doneLate);
        add(segments, "time", at, doneInTime);
        return List.copyOf(segments);
    }

    public int total() {
        return overdue + dueSoon + open + doneLate + doneInTime;
    }

    private int add(List<Segment> segments, String kind, int from, int count) {
        if (count > 0) {
            segments.add(new Segment(kind, share(from), share(count), share(from + count)));
        }
        return from + count;
    }

    private String share(int count) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * count / Math.max(scale, 1));
    }
}
