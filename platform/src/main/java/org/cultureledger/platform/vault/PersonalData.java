package org.cultureledger.platform.vault;

import org.jspecify.annotations.Nullable;

/** What tells who a person is; absent is what nobody has told. */
public record PersonalData(
        @Nullable String name,
        @Nullable String email,
        @Nullable String employeeNumber) {

    /** Personal data do not belong into logs. */
    @Override
    public String toString() {
        return "PersonalData[…]";
    }
}
