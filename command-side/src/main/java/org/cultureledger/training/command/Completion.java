package org.cultureledger.training.command;

import org.jspecify.annotations.Nullable;

/**
 * What a completion's refusals need to know of it.
 *
 * @param recordedBy the account of whoever recorded it, as metadata names it
 */
record Completion(@Nullable String recordedBy, boolean confirmed, boolean revoked) {

    static Completion recorded(@Nullable String by) {
        return new Completion(by, false, false);
    }

    Completion confirm() {
        return new Completion(recordedBy, true, revoked);
    }

    Completion revoke() {
        return new Completion(recordedBy, confirmed, true);
    }
}
