package org.cultureledger.kpi.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cultureledger.kernel.Code;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Finality;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.cultureledger.page.Choice;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/** The scorecard, and each KPI with every value it had. */
@Controller
@RequestMapping("/programs/{program}")
class KpiPages {

    private final KpiResource resource;
    private final KpiTiles tiles;
    private final JsonMapper json;

    KpiPages(KpiResource resource, KpiTiles tiles, JsonMapper json) {
        this.resource = resource;
        this.tiles = tiles;
        this.json = json;
    }

    @GetMapping("/scorecard")
    String scorecard(Question question, Model model) {
        List<ScorecardItem> items;
        try (var all =
                resource.scorecard(question, null, null, null, null, null, null).all()) {
            items = all.toList();
        }
        model.addAttribute("items", items);
        model.addAttribute("layers", tiles.of(items, question));
        model.addAttribute("missed", count(items, TargetState.MISSED));
        model.addAttribute("behind", count(items, TargetState.BEHIND));
        return "scorecard";
    }

    @GetMapping("/kpis/new")
    String define(Question question, Model model) {
        question.over();
        model.addAttribute("betters", Choice.ofAll(Better.class));
        model.addAttribute("layers", Choice.ofAll(Layer.class));
        model.addAttribute("kinds", Choice.ofAll(KpiKind.class));
        model.addAttribute("frequencies", Choice.ofAll(Frequency.class));
        return "kpi-new";
    }

    @GetMapping("/kpis/{k}")
    String kpi(Question question, @PathVariable Code k, Model model) {
        var detail = resource.kpi(question, k);
        model.addAttribute("detail", detail);
        model.addAttribute("item", detail.standing());
        model.addAttribute("definition", detail.definition());
        model.addAttribute("observations", byPeriod(detail.observations()));
        model.addAttribute("chart", json.writeValueAsString(chart(detail)));
        model.addAttribute("finalities", Choice.ofAll(Finality.class));
        return "kpi";
    }

    /**
     * What the chart draws, for the whole of customers and company.
     *
     * @param margins half the interval of each value, null where it is no sample
     * @param breaks periods from which on the KPI is measured otherwise
     */
    record Chart(
            List<String> periods,
            List<BigDecimal> values,
            List<@Nullable BigDecimal> margins,
            Set<String> breaks,
            @Nullable BigDecimal target,
            @Nullable BigDecimal firstTarget,
            @Nullable BigDecimal baseline,
            String unit) {}

    private static Chart chart(KpiDetail detail) {
        var item = detail.standing();
        var whole = whole(detail.observations());
        return new Chart(
                whole.stream().map(ObservationItem::period).toList(),
                whole.stream().map(ObservationItem::value).toList(),
                new ArrayList<>(
                        whole.stream().map(ObservationItem::marginOfError).toList()),
                item.breaks().stream()
                        .filter(broken -> !broken.comparable())
                        .map(Kpi.Redefinition::from)
                        .collect(Collectors.toSet()),
                item.target() == null ? null : item.target().value(),
                item.firstTarget() == null ? null : item.firstTarget().value(),
                item.baseline() == null ? null : item.baseline().value(),
                item.unit());
    }

    /** Those of no part, first period to last. */
    static List<ObservationItem> whole(List<ObservationItem> observations) {
        return byPeriod(observations).reversed().stream()
                .filter(item -> item.segment() == null && item.department() == null && item.country() == null)
                .toList();
    }

    /** The latest period first; periods of one KPI are written so that they sort. */
    private static List<ObservationItem> byPeriod(List<ObservationItem> observations) {
        return observations.stream()
                .sorted(Comparator.comparing(ObservationItem::period).reversed())
                .toList();
    }

    private static long count(List<ScorecardItem> items, TargetState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }
}
