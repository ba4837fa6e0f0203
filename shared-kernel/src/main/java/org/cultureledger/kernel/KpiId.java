package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** A figure by which a programme is measured. Its stream is {@code kpi/<programme>/<code>}. */
public record KpiId(ProgramId programId, Code code) implements StreamId {

    private static final String KIND = "kpi";

    /** @throws IllegalArgumentException if the code has another form than {@link Code} */
    public static KpiId of(ProgramId program, String code) {
        return new KpiId(program, Code.of(code));
    }

    /** @throws IllegalArgumentException unless {@code key} is {@code kpi/<programme>/<code>} */
    @JsonCreator
    public static KpiId parse(String key) {
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
