package org.cultureledger.eventstore;

import org.axonframework.common.AxonNonTransientException;

/** The stream is no longer, or not yet, in the state that the caller expected. Nothing was stored. */
public class StaleVersionException extends AxonNonTransientException {

    private final ExpectedVersion expected;
    private final long actual;

    /**
     * @param actual number of the last event of the stream
     */
    public StaleVersionException(ExpectedVersion expected, long actual) {
        super("%s is at %d, not at %d".formatted(expected.stream(), actual, expected.sequence()));
        this.expected = expected;
        this.actual = actual;
    }

    /** What the command named. */
    public ExpectedVersion expected() {
        return expected;
    }

    /** Number of the stream's last event when it was looked at. */
    public long actual() {
        return actual;
    }
}
