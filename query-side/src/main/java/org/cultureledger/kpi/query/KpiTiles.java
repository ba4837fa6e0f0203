package org.cultureledger.kpi.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.kernel.Code;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Layer;
import org.cultureledger.page.Spark;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every KPI as a small drawing, in the layers from culture to performance. */
@Component
public final class KpiTiles {

    private final KpiResource resource;

    KpiTiles(KpiResource resource) {
        this.resource = resource;
    }

    /** What a tile says first: which way the KPI goes, and whether it misses what was aimed at. */
    public enum Finding {
        NOT_OBSERVED,
        MISSED,
        REACHED,
        FIRST,
        SAME,
        BETTER,
        WORSE
    }

    /** @param item as the scorecard tells it */
    public record Tile(ScorecardItem item, org.cultureledger.page.Trend trend, Spark spark, Finding finding) {}

    public record LayerOf(Layer layer, List<Tile> tiles) {

        /** How many tiles say this. */
        public long count(Finding finding) {
            return tiles.stream().filter(tile -> tile.finding() == finding).count();
        }
    }

    /** The tiles of a programme, by layer; layers in which nothing is measured are there, too. */
    public List<LayerOf> of(Question question) {
        try (var all =
                resource.scorecard(question, null, null, null, null, null, null).all()) {
            return of(all.toList(), question);
        }
    }

    List<LayerOf> of(List<ScorecardItem> items, Question question) {
        return Stream.of(Layer.values())
                .map(layer -> new LayerOf(
                        layer,
                        items.stream()
                                .filter(item -> item.layer() == layer)
                                .map(item -> tile(item, question))
                                .toList()))
                .toList();
    }

    private Tile tile(ScorecardItem item, Question question) {
        List<@Nullable Double> values;
        try (var all = resource.observations(question, Code.of(item.kpi())).all()) {
            values = new ArrayList<>(KpiPages.whole(all.toList()).stream()
                    .map(observation -> observation.value().doubleValue())
                    .toList());
        }
        var latest = item.latest();
        var trend = new org.cultureledger.page.Trend(
                item.change(),
                latest == null ? null : latest.marginOfError(),
                item.better() == Better.DOWN,
                item.unit());
        return new Tile(item, trend, new Spark(values, target(item), baseline(item)), finding(item, trend));
    }

    private static Finding finding(ScorecardItem item, org.cultureledger.page.Trend trend) {
        if (item.latest() == null) return Finding.NOT_OBSERVED;
        if (item.state() == TargetState.MISSED) return Finding.MISSED;
        if (item.state() == TargetState.REACHED) return Finding.REACHED;
        return switch (trend.judgement()) {
            case "better" -> Finding.BETTER;
            case "worse" -> Finding.WORSE;
            default -> item.change() == null ? Finding.FIRST : Finding.SAME;
        };
    }

    private static @Nullable Double target(ScorecardItem item) {
        var target = item.target();
        return target == null ? null : target.value().doubleValue();
    }

    private static @Nullable Double baseline(ScorecardItem item) {
        var baseline = item.baseline();
        return baseline == null ? null : baseline.value().doubleValue();
    }
}
