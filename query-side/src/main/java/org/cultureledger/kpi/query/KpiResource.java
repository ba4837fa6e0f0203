package org.cultureledger.kpi.query;

import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.kernel.Code;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.cultureledger.kpi.query.ScorecardItem.TargetItem;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** KPIs: what they are, what was seen of them, and how they stand to their targets. */
@RestController
@RequestMapping("/api/programs/{p}")
class KpiResource {

    private final Scorecard scorecard;

    KpiResource(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    /**
     * Of the whole, or of one part where segment, department or country is named, or of each segment, department or country
     * of which something is known, where it is asked for by these.
     */
    @GetMapping("/scorecard")
    Listing<ScorecardItem> scorecard(
            Question question,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable Layer layer,
            @RequestParam @Nullable KpiKind kind,
            @RequestParam @Nullable Code segment,
            @RequestParam @Nullable Code department,
            @RequestParam @Nullable String country) {
        var reading = scorecard.reading(question);
        var part = new Part(text(segment), text(department), country);
        var cut = by == null ? null : Cut.named(by);
        return reading.list(() -> (cut == null ? scorecard.series(part, reading) : scorecard.series(cut, reading))
                .filter(series -> cut == null || series.part().isWithin(part))
                .filter(series -> layer == null || series.definition().layer() == layer)
                .filter(series -> kind == null || series.definition().kind() == kind)
                .map(series -> item(series, reading)));
    }

    @GetMapping("/kpis")
    Listing<KpiItem> kpis(Question question) {
        var reading = scorecard.reading(question);
        return reading.list(() -> scorecard.kpis(reading).flatMap(kpi -> definition(kpi, reading)));
    }

    @GetMapping("/kpis/{k}")
    KpiDetail kpi(Question question, @PathVariable Code k) {
        var reading = scorecard.reading(question);
        var kpi = find(k, reading);
        var day = reading.moment().on();
        var observations = scorecard.observations(k.value(), reading);
        var rows = observations.stream().map(Version::row).toList();
        var whole = Series.of(kpi, Part.WHOLE, rows, day).orElseThrow(KpiResource::notFound);
        return new KpiDetail(
                definition(kpi, reading).findFirst().orElseThrow(KpiResource::notFound),
                item(whole, reading),
                scorecard
                        .parts(kpi, rows, reading)
                        .map(part -> item(part, reading))
                        .toList(),
                observations.stream().flatMap(it -> item(it, reading)).toList(),
                kpi.baselinesOn(day),
                targets(kpi, reading),
                kpi.linksOn(day),
                drivenBy(k.value(), reading),
                kpi.auditsOn(day));
    }

    @GetMapping("/kpis/{k}/observations")
    Listing<ObservationItem> observations(Question question, @PathVariable Code k) {
        var reading = scorecard.reading(question);
        find(k, reading);
        return reading.list(
                () -> scorecard.observations(k.value(), reading).stream().flatMap(it -> item(it, reading)));
    }

    @GetMapping("/kpis/{k}/observations/{number}")
    ObservationItem observation(Question question, @PathVariable Code k, @PathVariable int number) {
        var reading = scorecard.reading(question);
        find(k, reading);
        return item(scorecard.observation(k.value(), number, reading), reading)
                .findFirst()
                .orElseThrow(KpiResource::notFound);
    }

    @GetMapping("/kpis/{k}/targets")
    Listing<TargetItem> targets(Question question, @PathVariable Code k) {
        var reading = scorecard.reading(question);
        var kpi = find(k, reading);
        return reading.list(() -> targets(kpi, reading).stream());
    }

    @GetMapping("/kpis/{k}/targets/{number}")
    TargetItem target(Question question, @PathVariable Code k, @PathVariable int number) {
        var reading = scorecard.reading(question);
        return targets(find(k, reading), reading).stream()
                .filter(target -> target.number() == number)
                .findFirst()
                .orElseThrow(KpiResource::notFound);
    }

    @GetMapping("/kpis/{k}/links/{drives}")
    Kpi.Link link(Question question, @PathVariable Code k, @PathVariable Code drives) {
        var reading = scorecard.reading(question);
        return find(k, reading).linksOn(reading.moment().on()).stream()
                .filter(link -> link.drives().equals(drives.value()))
                .findFirst()
                .orElseThrow(KpiResource::notFound);
    }

    /** Answers with the version of the KPI, which is the stream of all that is observed and aimed at. */
    private Kpi find(Code code, Reading reading) {
        var kpi = scorecard.kpi(code.value(), reading);
        if (kpi.definitionOn(reading.moment().on()).isEmpty()) throw notFound();
        reading.version(kpi.version());
        return kpi;
    }

    private List<TargetItem> targets(Kpi kpi, Reading reading) {
        return KpiDetail.targets(kpi, reading, scorecard.lineage(kpi, reading));
    }

    private ScorecardItem item(Series series, Reading reading) {
        return ScorecardItem.of(series, reading, scorecard.lineage(series.kpi(), reading));
    }

    private Stream<ObservationItem> item(Version<Observation> observation, Reading reading) {
        return ObservationItem.of(observation.row(), reading, scorecard.lineage(observation, reading));
    }

    private Stream<KpiItem> definition(Kpi kpi, Reading reading) {
        return kpi.definitionOn(reading.moment().on()).stream()
                .map(definition -> KpiItem.of(
                        kpi, definition, scorecard.isOrphaned(kpi, reading), reading, scorecard.lineage(kpi, reading)));
    }

    private List<String> drivenBy(String code, Reading reading) {
        var day = reading.moment().on();
        return scorecard
                .kpis(reading)
                .filter(kpi ->
                        kpi.linksOn(day).stream().anyMatch(link -> link.drives().equals(code)))
                .map(Kpi::code)
                .toList();
    }

    private static @Nullable String text(@Nullable Code code) {
        return code == null ? null : code.value();
    }

    private static Refusal notFound() {
        return new Refusal(GeneralRule.NOT_FOUND);
    }
}
