package org.cultureledger.page;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** One option of a field: what is sent and what is read. */
public record Choice(String value, String label) {

    /** A constant, read as words. */
    public static Choice of(Enum<?> constant) {
        return new Choice(constant.name(), new Wording(ZoneOffset.UTC).words(constant));
    }

    /** A code, read as words. */
    public static Choice of(String code) {
        return new Choice(code, new Wording(ZoneOffset.UTC).words(code));
    }

    /** All constants of a type. */
    public static List<Choice> ofAll(Class<? extends Enum<?>> constants) {
        return Stream.of(constants.getEnumConstants()).map(Choice::of).toList();
    }
}
