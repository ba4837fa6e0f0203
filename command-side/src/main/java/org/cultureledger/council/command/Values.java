package org.cultureledger.council.command;

import org.cultureledger.command.References;
import org.cultureledger.council.Resolution;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.program.KnownBrandValues;
import org.cultureledger.program.ProgramRule;
import org.cultureledger.rule.Refusal;

/** The brand values that decisions name. */
final class Values {

    private Values() {}

    /** @throws Refusal {@code unknown-brand-value} if the programme never adopted one of them */
    static void refuseUnknown(ProgramId program, Resolution resolution, References references) {
        if (resolution.valuesUpheld().isEmpty() && resolution.valuesTradedOff().isEmpty()) return;
        var known = references.fold(program, KnownBrandValues.NONE, KnownBrandValues::after);
        known.firstUnknown(resolution.valuesUpheld())
                .or(() -> known.firstUnknown(resolution.valuesTradedOff()))
                .ifPresent(value -> {
                    throw new Refusal(ProgramRule.UNKNOWN_BRAND_VALUE, "The programme never adopted " + value);
                });
    }
}
