package org.cultureledger.platform.storage;

import org.jspecify.annotations.Nullable;

/** The ledger cannot start. The message says in one line what is wrong and where. */
public class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        this(message, null);
    }

    public StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
