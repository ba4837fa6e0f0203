package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A decision, by the number the council gave it: year of the decision's day and a count within the year, such as
 * {@code 2026-014}. Its stream is {@code decision/<programme>/<number>}.
 */
public record DecisionId(ProgramId programId, String number) implements StreamId {

    /** The form of every decision's number. */
    public static final String NUMBER_FORM = "[0-9]{4}-[0-9]{3,6}";

    private static final String KIND = "decision";
    private static final Pattern NUMBER = Pattern.compile(NUMBER_FORM);

    /** @throws IllegalArgumentException if the number has another form */
    public DecisionId {
        if (!NUMBER.matcher(number).matches())
            throw new IllegalArgumentException("must be a decision's number, such as 2026-014");
    }

    /** The {@code count}th decision of {@code year}. */
    public static DecisionId numbered(ProgramId program, int year, int count) {
        return new DecisionId(program, "%04d-%03d".formatted(year, count));
    }

    /** @throws IllegalArgumentException unless {@code key} is {@code decision/<programme>/<number>} */
    @JsonCreator
    public static DecisionId parse(String key) {
        var parts = StreamKey.parts(KIND, 2, key);
        return new DecisionId(ProgramId.of(parts.getFirst()), parts.getLast());
    }

    @Override
    public Optional<ProgramId> program() {
        return Optional.of(programId);
    }

    @Override
    @JsonValue
    public String toString() {
        return KIND + "/" + programId.code() + "/" + number;
    }
}
