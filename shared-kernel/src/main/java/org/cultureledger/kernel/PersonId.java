package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** Somebody who works in or with the company, by a pseudonym; the name is in the erasable directory. Its stream is {@code person/<code>}. */
public record PersonId(Code code) implements StreamId {

    private static final String KIND = "person";

    /** @throws IllegalArgumentException if the code has another form than {@link Code} */
    public static PersonId of(String code) {
        return new PersonId(Code.of(code));
    }

    /** @throws IllegalArgumentException unless {@code key} is {@code person/<code>} */
    @JsonCreator
    public static PersonId parse(String key) {
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
