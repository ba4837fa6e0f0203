package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A customer engagement council; the first one of a programme is called {@value #MAIN}. Its stream is {@code council/<programme>/<code>}. */
public record CouncilId(ProgramId programId, Code code) implements StreamId {

    /** The code of a programme's first council. */
    public static final String MAIN = "main";

    private static final String KIND = "council";

    /** @throws IllegalArgumentException if the code has another form than {@link Code} */
    public static CouncilId of(ProgramId program, String code) {
        return new CouncilId(program, Code.of(code));
    }

    /** @throws IllegalArgumentException unless {@code key} is {@code council/<programme>/<code>} */
    @JsonCreator
    public static CouncilId parse(String key) {
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
