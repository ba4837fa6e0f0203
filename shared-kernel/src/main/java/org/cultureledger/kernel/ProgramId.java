package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A culture programme. Its stream is {@code program/<code>}. */
public record ProgramId(Code code) implements StreamId {

    private static final String KIND = "program";

    /** @throws IllegalArgumentException if the code has another form than {@link Code} */
    public static ProgramId of(String code) {
        return new ProgramId(Code.of(code));
    }

    /** @throws IllegalArgumentException unless {@code key} is {@code program/<code>} */
    @JsonCreator
    public static ProgramId parse(String key) {
        return of(StreamKey.parts(KIND, 1, key).getFirst());
    }

    @Override
    public Optional<ProgramId> program() {
        return Optional.of(this);
    }

    @Override
    @JsonValue
    public String toString() {
        return KIND + "/" + code;
    }
}
