package org.cultureledger.benchmark.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what is measured, and says it aloud as it comes in. */
public final class Report {

    private final PrintStream out;
    private final Map<Target, Double> ratios = new EnumMap<>(Target.class);
    private final List<Table> tables = new ArrayList<>();

    public Report(PrintStream out) {
        this.out = out;
    }

    public void chapter(String title) {
        out.println(title + " …");
    }

    /** Takes down what was reached of a target. */
    public void ratio(Target target, double ratio) {
        ratios.put(target, ratio);
        out.printf("  %s: %s (target %s)%n", target.claim(), Figures.ratio(ratio), target.bound());
    }

    public void table(Table table) {
        tables.add(table);
        out.println(table.markdown());
    }

    Optional<Double> ratio(Target target) {
        return Optional.ofNullable(ratios.get(target));
    }

    List<Table> tables() {
        return List.copyOf(tables);
    }
}
