package org.cultureledger.query;

import org.cultureledger.access.Caller;

/** Who asks. */
@FunctionalInterface
public interface Callers {
    /** Whoever sent the request that this thread works for, with the rights of this moment. */
    Caller current();
}
