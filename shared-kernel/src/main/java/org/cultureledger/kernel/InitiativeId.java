package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** One improvement of a programme, with milestones. Its stream is {@code initiative/<programme>/<code>}. */
public record InitiativeId(ProgramId programId, Code code) implements StreamId {

    private static final String KIND = "initiative";

    /** @throws IllegalArgumentException if the code has another form than {@link Code} */
    public static InitiativeId of(ProgramId program, String code) {
        return new InitiativeId(program, Code.of(code));
    }

    /** @throws IllegalArgumentException unless {@code key} is {@code initiative/<programme>/<code>} */
    @JsonCreator
    public static InitiativeId parse(String key) {
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
