package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** One person's training in one course. Its stream is {@code training/<programme>/<course>/<person>}. */
public record TrainingId(CourseId course, PersonId person) implements StreamId {

    private static final String KIND = "training";

    /** @throws IllegalArgumentException unless {@code key} is {@code training/<programme>/<course>/<person>} */
    @JsonCreator
    public static TrainingId parse(String key) {
        var parts = StreamKey.parts(KIND, 3, key);
        return new TrainingId(CourseId.of(ProgramId.of(parts.get(0)), parts.get(1)), PersonId.of(parts.get(2)));
    }

    @Override
    public Optional<ProgramId> program() {
        return course.program();
    }

    @Override
    @JsonValue
    public String toString() {
        return KIND + "/" + course.programId().code() + "/" + course.code() + "/" + person.code();
    }
}
