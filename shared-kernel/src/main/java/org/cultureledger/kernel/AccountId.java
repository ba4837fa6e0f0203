package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/** An account that somebody logs in with, by an opaque code that is not the login name. Its stream is {@code account/<code>}. */
public record AccountId(Code code) implements StreamId {

    private static final String KIND = "account";

    /** @throws IllegalArgumentException if the code has another form than {@link Code} */
    public static AccountId of(String code) {
        return new AccountId(Code.of(code));
    }

    /** @throws IllegalArgumentException unless {@code key} is {@code account/<code>} */
    @JsonCreator
    public static AccountId parse(String key) {
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
