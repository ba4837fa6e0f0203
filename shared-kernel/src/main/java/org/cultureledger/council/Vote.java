package org.cultureledger.council;

import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** How somebody voted, told as evidence of a decision; {@code option} is {@link #ABSTAIN} for an abstention. */
public record Vote(PersonId person, String option, @Nullable String remark) {

    public static final String ABSTAIN = "ABSTAIN";

    public boolean cast() {
        return !option.equalsIgnoreCase(ABSTAIN);
    }
}
