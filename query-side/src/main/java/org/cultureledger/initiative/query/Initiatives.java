package org.cultureledger.initiative.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.commitment.query.Owners;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;
import org.springframework.stereotype.Component;

/** Initiatives joined with their commitments and health reports. */
@Component
final class Initiatives {

    private final ViewOf<Initiative> view;
    private final ViewOf<HealthReport> reports;
    private final Commitments commitments;

    Initiatives(ViewOf<Initiative> view, ViewOf<HealthReport> reports, Commitments commitments) {
        this.view = view;
        this.reports = reports;
        this.commitments = commitments;
    }

    ViewOf<Initiative> view() {
        return view;
    }

    Commitments commitments() {
        return commitments;
    }

    ViewOf<HealthReport> reports() {
        return reports;
    }

    Reading reading(Question question, ViewOf<?>... others) {
        var views = new ArrayList<ViewOf<?>>(List.of(others));
        views.addAll(List.of(view, reports));
        return commitments.reading(question, views.toArray(ViewOf<?>[]::new));
    }

    /** Those planned by the day judged for, by their first day. */
    List<InitiativeInView> of(Reading reading) {
        var owners = commitments.owners(reading);
        var byInitiative = commitments.of(reading).stream()
                .map(Tracked::item)
                .filter(item -> item.initiative() != null)
                .collect(Collectors.groupingBy(item -> String.valueOf(item.initiative())));
        return reading.of(view).all().stream()
                .flatMap(version -> seen(version, reading)
                        .map(state -> new InitiativeInView(
                                version.row(),
                                state,
                                byInitiative.getOrDefault(version.row().code(), List.of()),
                                isOrphaned(version.row(), owners, reading),
                                reports(version.row().code(), reading),
                                reading,
                                reading.lineage(view, version.key())))
                        .stream())
                .sorted(InitiativeInView.byStart())
                .toList();
    }

    Optional<InitiativeInView> find(String code, Reading reading) {
        return of(reading).stream()
                .filter(seen -> seen.row().code().equals(code))
                .findFirst();
    }

    /** In the order of recording, on days up to the one judged for. */
    List<HealthReport> reports(String initiative, Reading reading) {
        return reading.of(reports).startingWith(initiative + "/").stream()
                .map(Version::row)
                .filter(report -> !report.on().isAfter(reading.moment().on()))
                .toList();
    }

    private static boolean isOrphaned(Initiative row, Owners owners, Reading reading) {
        var day = reading.moment().on();
        return row.endedOn(day).isEmpty() && owners.areGone(row.ownerOn(day), row.departments());
    }

    private static Optional<InitiativeState> seen(Version<Initiative> version, Reading reading) {
        return version.row().stateOn(reading.moment().on());
    }
}
