package org.cultureledger.program;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cultureledger.kernel.Code;
import org.cultureledger.program.ProgramEvent.BrandValueAdopted;

/**
 * The brand values that a programme has adopted, retired ones included: on record they mean what they meant. It is what
 * the programme's events come to: {@code references.fold(program, KnownBrandValues.NONE, KnownBrandValues::after)}.
 */
public record KnownBrandValues(Set<Code> codes) {

    public static final KnownBrandValues NONE = new KnownBrandValues(Set.of());

    public KnownBrandValues {
        codes = Set.copyOf(codes);
    }

    public KnownBrandValues after(Object event) {
        if (!(event instanceof BrandValueAdopted adopted)) return this;
        var more = new HashSet<>(codes);
        more.add(adopted.value());
        return new KnownBrandValues(more);
    }

    /** The first of them that was never adopted. */
    public Optional<Code> firstUnknown(List<Code> named) {
        return named.stream().filter(code -> !codes.contains(code)).findFirst();
    }
}
