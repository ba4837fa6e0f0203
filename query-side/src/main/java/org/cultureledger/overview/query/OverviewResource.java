package org.cultureledger.overview.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentState;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.council.query.Decision;
import org.cultureledger.overview.query.Overview.StageReached;
import org.cultureledger.overview.query.Overview.Taken;
import org.cultureledger.overview.query.Overview.Value;
import org.cultureledger.overview.query.Overview.Who;
import org.cultureledger.people.query.Names;
import org.cultureledger.program.Stage;
import org.cultureledger.program.query.Adoption;
import org.cultureledger.program.query.Adoption.Wording;
import org.cultureledger.program.query.ProgramRecord;
import org.cultureledger.program.query.ProgramRecord.StageStep;
import org.cultureledger.program.query.ProgramsView;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A programme at a glance. */
@RestController
class OverviewResource {

    private static final int SHOWN = 5;

    private final ViewOf<ProgramRecord> programs;
    private final ViewOf<Adoption> values;
    private final ViewOf<Decision> decisions;
    private final Commitments commitments;
    private final Names names;

    OverviewResource(
            ViewOf<ProgramRecord> programs,
            ViewOf<Adoption> values,
            ViewOf<Decision> decisions,
            Commitments commitments,
            Names names) {
        this.programs = programs;
        this.values = values;
        this.decisions = decisions;
        this.commitments = commitments;
        this.names = names;
    }

    @GetMapping("/api/programs/{p}/overview")
    Overview overview(Question question) {
        var reading = commitments.reading(question, programs, values, decisions);
        var version = reading.of(programs).get(ProgramsView.KEY);
        var row = version.row();
        var day = reading.moment().on();
        var stage = row.stageOn(day).stage();
        var told = commitments.of(reading).stream().map(Tracked::item).toList();
        var all = commitments.counted(reading).stream().map(Tracked::item).toList();
        return new Overview(
                row.code(),
                row.charter().name(),
                row.missionOn(day).statement(),
                row.charter().vision(),
                row.charter().horizon(),
                stage,
                stage.element().value(),
                stages(row, day),
                sponsors(row, day),
                lead(row, day),
                brandValues(reading),
                tiles(row, all, reading),
                dueNext(told),
                lastDecisions(reading),
                reading.dated(reading.address()),
                reading.lineage(programs, version.key()));
    }

    private static List<StageReached> stages(ProgramRecord row, LocalDate day) {
        var current = row.stageOn(day).stage();
        return Stream.of(Stage.values())
                .map(stage ->
                        new StageReached(stage, stage.element().value(), reached(row, stage, day), stage == current))
                .toList();
    }

    private static @Nullable LocalDate reached(ProgramRecord row, Stage stage, LocalDate day) {
        return row.stages().stream()
                .filter(step -> step.stage() == stage && !step.on().isAfter(day))
                .map(StageStep::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Who> sponsors(ProgramRecord row, LocalDate day) {
        var terms = row.sponsorsOn(day);
        Map<String, String> called =
                names.of(terms.stream().map(ProgramRecord.Sponsorship::person).toList());
        return terms.stream()
                .map(term -> new Who(term.person(), called.get(term.person()), term.level(), term.from()))
                .toList();
    }

    private @Nullable Who lead(ProgramRecord row, LocalDate day) {
        return row.leadOn(day)
                .map(lead -> new Who(
                        lead.person(),
                        names.of(List.of(lead.person())).get(lead.person()),
                        lead.reportsTo(),
                        lead.from()))
                .orElse(null);
    }

    private List<Tile> tiles(ProgramRecord row, List<CommitmentItem> tracked, Reading reading) {
        var tiles = new ArrayList<Tile>();
        for (var state : CommitmentState.values()) {
            long count = tracked.stream().filter(item -> item.state() == state).count();
            tiles.add(tile(state.name(), count, "commitments?state=" + state, reading));
        }
        long slips = tracked.stream().filter(item -> item.slips() > 0).count();
        tiles.add(tile("MOVED", slips, "slips", reading));
        tiles.add(tile("DECISIONS", decided(reading).count(), "decisions", reading));
        for (var kind : Adoption.Kind.values())
            tiles.add(tile(kind.name() + "S", held(kind, reading), kind.collection(), reading));
        long in = row.departmentsOn(reading.moment().on()).size();
        tiles.add(tile("DEPARTMENTS_IN", in, "departments", reading));
        return tiles;
    }

    private static Tile tile(String name, long value, String path, Reading reading) {
        return new Tile(name, value, reading.dated(reading.address() + "/" + path));
    }

    private List<Value> brandValues(Reading reading) {
        return adopted(Adoption.Kind.BRAND_VALUE, reading)
                .map(row -> new Value(
                        row.code(),
                        row.on(reading.moment().on()).map(Wording::name).orElse(row.code()),
                        reading.dated("%s/brand-values/%s".formatted(reading.address(), row.code()))))
                .toList();
    }

    private long held(Adoption.Kind kind, Reading reading) {
        return adopted(kind, reading).count();
    }

    private Stream<Adoption> adopted(Adoption.Kind kind, Reading reading) {
        var day = reading.moment().on();
        return reading.of(values).startingWith(kind.collection() + "/").stream()
                .map(Version::row)
                .filter(row -> row.on(day).isPresent() && !row.isRetiredOn(day));
    }

    private static List<CommitmentItem> dueNext(List<CommitmentItem> tracked) {
        return tracked.stream()
                .filter(item -> switch (item.state()) {
                    case OPEN, DUE_SOON, OVERDUE -> true;
                    case DONE_IN_TIME, DONE_LATE, DROPPED -> false;
                })
                .limit(SHOWN)
                .toList();
    }

    private List<Taken> lastDecisions(Reading reading) {
        return decided(reading)
                .sorted(Comparator.comparing(Taken::decidedOn)
                        .thenComparing(Taken::number)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private Stream<Taken> decided(Reading reading) {
        return reading.of(decisions).all().stream()
                .map(Version::row)
                .flatMap(row -> row
                        .stateOn(reading.moment().on())
                        .map(state -> new Taken(
                                row.number(),
                                row.resolution().title(),
                                row.resolution().decidedOn(),
                                state,
                                reading.dated("%s/decisions/%s".formatted(reading.address(), row.number()))))
                        .stream());
    }
}
