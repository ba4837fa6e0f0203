package org.cultureledger.program.command;

import java.util.List;
import org.cultureledger.command.References;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.program.KnownBrandValues;
import org.cultureledger.program.ProgramRule;
import org.cultureledger.rule.Refusal;

/** The brand values that other things name, such as decisions and courses. */
public final class BrandValues {

    private BrandValues() {}

    /** @throws Refusal {@code unknown-brand-value} if the programme never adopted one of them */
    public static void refuseUnknown(ProgramId program, References references, List<Code> named) {
        if (named.isEmpty()) return;
        references
                .fold(program, KnownBrandValues.NONE, KnownBrandValues::after)
                .firstUnknown(named)
                .ifPresent(value -> {
                    throw new Refusal(ProgramRule.UNKNOWN_BRAND_VALUE, "The programme never adopted " + value);
                });
    }
}
