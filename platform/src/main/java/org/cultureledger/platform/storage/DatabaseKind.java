package org.cultureledger.platform.storage;

/** Which of the three ways to a MongoDB was taken. */
public enum DatabaseKind {
    /** The one that {@code MONGODB_URI} names. */
    CONFIGURED,
    /** A {@code mongod} on the PATH, started with the ledger and stopped with it. */
    STARTED,
    /** Inside this process: for trying out, and for tests. */
    BUILT_IN;

    /** What pages say of it at their foot; empty where there is nothing to be said. */
    public String notice() {
        return switch (this) {
            case CONFIGURED, STARTED -> "";
            case BUILT_IN -> "built-in database: for trying out";
        };
    }
}
