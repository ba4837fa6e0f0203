package org.cultureledger.page;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The dates a commitment has had, on one axis for all rows of a table.
 *
 * @param from first day of the axis
 * @param until last day of the axis
 * @param promises every due date, the first one first, the one that stands last; never empty
 * @param done the day it was done, or none
 */
public record SlipTrack(
        LocalDate from,
        LocalDate until,
        LocalDate today,
        List<LocalDate> promises,
        @Nullable LocalDate done) {

    /** Ends of the axis stay clear of the marks' radius. */
    private static final double MARGIN = 1.5;

    /** Two marks nearer than this share of the axis would cover one another. */
    private static final double APART = 0.03;

    /** Where the line of the track runs, and how far a mark steps off it to be seen beside its neighbour. */
    private static final int LINE = 17;

    private static final int STEP = 9;

    /**
     * @param kind {@code first}, {@code between} or {@code stands}
     * @param at an SVG length in per cent
     * @param y in pixels from the top
     */
    public record Mark(String kind, String at, int y, LocalDate day) {}

    public record Move(String from, String until, boolean later) {}

    public SlipTrack {
        if (promises.isEmpty()) {
            throw new IllegalArgumentException("a commitment has been promised at least once");
        }
        promises = List.copyOf(promises);
    }

    /** Marks from the first promise to the one that stands; a commitment that never moved has only the latter. */
    public List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < promises.size(); i++) {
            var kind = i == promises.size() - 1 ? "stands" : i == 0 ? "first" : "between";
            marks.add(new Mark(kind, at(promises.get(i)), height(i), promises.get(i)));
        }
        return List.copyOf(marks);
    }

    /** @param label as in Jan 26 */
    public record Tick(String at, String label) {}

    /** First days of quarters, as many as have room. */
    public List<Tick> ticks() {
        return Axis.quarters(from, until).stream()
                .map(day -> new Tick(at(day), Axis.label(day)))
                .toList();
    }

    /** A date in between steps off the line where it would be covered, every other one to the other side. */
    private int height(int index) {
        boolean inBetween = index > 0 && index < promises.size() - 1;
        if (!inBetween || !(isNear(index, index - 1) || isNear(index, promises.size() - 1))) return LINE;
        return index % 2 == 0 ? LINE + STEP : LINE - STEP;
    }

    private boolean isNear(int one, int other) {
        long days = Math.abs(DAYS.between(promises.get(one), promises.get(other)));
        return days < APART * Math.max(DAYS.between(from, until), 1);
    }

    public List<Move> moves() {
        var moves = new ArrayList<Move>();
        for (int i = 1; i < promises.size(); i++) {
            var before = promises.get(i - 1);
            var after = promises.get(i);
            moves.add(new Move(at(before), at(after), after.isAfter(before)));
        }
        return List.copyOf(moves);
    }

    public boolean overdue() {
        return done == null && stands().isBefore(today);
    }

    public LocalDate first() {
        return promises.getFirst();
    }

    public LocalDate stands() {
        return promises.getLast();
    }

    /** Where a day lies on the axis; days outside of it lie at its end. */
    public String at(LocalDate day) {
        var span = Math.max(DAYS.between(from, until), 1);
        var share = Math.clamp((double) DAYS.between(from, day) / span, 0, 1);
        return String.format(Locale.ROOT, "%.2f%%", MARGIN + share * (100 - 2 * MARGIN));
    }
}
