package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A customer-experience training. Its stream is {@code course/<programme>/<code>}. */
public record CourseId(ProgramId programId, Code code) implements StreamId {

    private static final String KIND = "course";

    /** @throws IllegalArgumentException if the code has another form than {@link Code} */
    public static CourseId of(ProgramId program, String code) {
        return new CourseId(program, Code.of(code));
    }

    /** @throws IllegalArgumentException unless {@code key} is {@code course/<programme>/<code>} */
    @JsonCreator
    public static CourseId parse(String key) {
        var parts = StreamKey.parts(KIND, 2, key);
        return of(ProgramId.of(parts.getFirst()), parts.getLast());
    }

    @Override
    public Optional<ProgramId> program() {
        return Optional.of(programId);
    }

    @Override
    @JsonValue
    public String toString() {
        return KIND + "/" + programId.code() + "/" + code;
    }
}
