package org.cultureledger.platform.vault;

import org.jspecify.annotations.Nullable;

/** What tells who a person is; absent is what nobody has told. */
public record PersonalData(
        @Nullable String name,
        @Nullable String email,
        @Nullable String employeeNumber) {

    static final PersonalData NOTHING = new PersonalData(null, null, null);

    /** This, with what {@code newer} tells in its place. */
    PersonalData updatedBy(PersonalData newer) {
        return new PersonalData(
                newer.name == null ? name : newer.name,
                newer.email == null ? email : newer.email,
                newer.employeeNumber == null ? employeeNumber : newer.employeeNumber);
    }

    /** Personal data do not belong into logs. */
    @Override
    public String toString() {
        return "PersonalData[…]";
    }
}
