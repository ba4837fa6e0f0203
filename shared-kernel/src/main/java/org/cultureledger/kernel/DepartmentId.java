package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A part of the company. Its stream is {@code department/<code>}. */
public record DepartmentId(Code code) implements StreamId {

    private static final String KIND = "department";

    /** @throws IllegalArgumentException if the code has another form than {@link Code} */
    public static DepartmentId of(String code) {
        return new DepartmentId(Code.of(code));
    }

    /** @throws IllegalArgumentException unless {@code key} is {@code department/<code>} */
    @JsonCreator
    public static DepartmentId parse(String key) {
        return of(StreamKey.parts(KIND, 1, key).getFirst());
    }

    @Override
    public Optional<ProgramId> program() {
        return Optional.empty();
    }

    @Override
    @JsonValue
    public String toString() {
        return KIND + "/" + code;
    }
}
