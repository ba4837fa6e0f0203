package org.cultureledger.page;

import java.util.Optional;
import org.cultureledger.kernel.Code;
import org.jspecify.annotations.Nullable;

/** What was entered into the fields of a filter, where a field left empty is one that narrows nothing. */
public final class Entered {

    private Entered() {}

    public static Optional<String> text(@Nullable String entered) {
        return Optional.ofNullable(entered).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @throws IllegalArgumentException unless it has the form of a code */
    public static @Nullable Code code(@Nullable String entered) {
        return text(entered).map(Code::of).orElse(null);
    }
}
