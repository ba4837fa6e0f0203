package org.cultureledger.overview.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.program.Stage;
import org.cultureledger.program.query.ProgramRecord;
import org.cultureledger.program.query.ProgramRecord.StageStep;
import org.cultureledger.query.Reading;
import org.jspecify.annotations.Nullable;

/** The four stages as a programme has passed them. */
final class Stages {

    private Stages() {}

    /** How a stage lies to the one that a programme stands in. */
    enum Place {
        PASSED,
        NOW,
        AHEAD
    }

    /** @param since the day it was last entered; absent where it lies ahead, or was passed before any record */
    record Passage(
            Stage stage,
            Place place,
            @Nullable LocalDate since,
            @Nullable String decision,
            List<String> openCriteria) {}

    static List<Passage> of(ProgramRecord program, Reading reading) {
        var day = reading.moment().on();
        var now = program.stageOn(day).stage();
        return Stream.of(Stage.values())
                .map(stage -> passage(stage, now, program, day, reading))
                .toList();
    }

    private static Passage passage(Stage stage, Stage now, ProgramRecord program, LocalDate day, Reading reading) {
        if (now.isBefore(stage)) return new Passage(stage, Place.AHEAD, null, null, List.of());
        var step = program.stages().reversed().stream()
                .filter(known -> known.stage() == stage && !known.on().isAfter(day))
                .findFirst();
        return new Passage(
                stage,
                stage == now ? Place.NOW : Place.PASSED,
                step.map(StageStep::on).orElse(null),
                reading.named(step.map(StageStep::decision).orElse(null)),
                step.map(StageStep::openCriteria).orElse(List.of()));
    }
}
