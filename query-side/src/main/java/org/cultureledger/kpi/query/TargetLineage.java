package org.cultureledger.kpi.query;

import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.query.JoinedLineage;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;

/** How a target stands follows from the KPI and from what was observed in the target's part of customers and company. */
final class TargetLineage implements JoinedLineage {

    static final String NAME = "targets";

    private final Scorecard scorecard;

    TargetLineage(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ViewOf<?>> views() {
        return scorecard.views();
    }

    /** @param key code of the KPI and number of the target */
    @Override
    public List<Row> behind(String key, Reading reading) {
        return scorecard
                .kpis(reading)
                .flatMap(kpi -> kpi.targets().stream()
                        .filter(aim -> key.equals(key(kpi, aim)))
                        .flatMap(aim -> rows(kpi, aim, reading)))
                .toList();
    }

    static String key(Kpi kpi, Kpi.Aim aim) {
        return kpi.code() + "/" + aim.number();
    }

    private Stream<Row> rows(Kpi kpi, Kpi.Aim aim, Reading reading) {
        var observed = scorecard.observations(kpi.code(), reading).stream()
                .filter(version -> version.row().part().equals(aim.part()))
                .map(version -> new Row(
                        scorecard.observations(),
                        version.key().substring(version.key().indexOf('/') + 1)));
        return Stream.concat(Stream.of(new Row(scorecard.kpis(), kpi.code())), observed);
    }
}
