package org.cultureledger.temporal.axon;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.cultureledger.temporal.ViewName;
import org.cultureledger.temporal.mongo.Head;
import org.cultureledger.temporal.mongo.Heads;

/**
 * The claims of one process on the views that it writes. They are extended all at once, by whichever processor asks first
 * after a third of their timeout: one write, however many views there are and however often they ask. Thread-safe.
 */
final class Claims {

    private static final int EXTENSIONS_A_TIMEOUT = 3;

    private final Heads heads;
    private final String owner;
    private final Duration timeout;
    private final LongSupplier nanos;
    private final Map<ViewName, Head> held = new HashMap<>();
    private long extendedAt;

    /** @param timeout how long the claim of another process stands that is not extended; zero where there is no other */
    Claims(Heads heads, String owner, Duration timeout, LongSupplier nanos) {
        this.heads = heads;
        this.owner = owner;
        this.timeout = timeout;
        this.nanos = nanos;
        this.extendedAt = nanos.getAsLong();
    }

    /** @return empty while another process holds the view */
    synchronized Optional<Head> claim(ViewName view) {
        var claimed = heads.claim(view, owner, timeout);
        claimed.ifPresent(head -> held.put(view, head));
        return claimed;
    }

    /** Whether the claim under which a head was opened stands, as far as was seen when the claims were last extended. */
    synchronized boolean stands(Head head) {
        if (isExtensionDue()) extend();
        var known = held.get(head.view());
        return known != null && known.epoch() == head.epoch();
    }

    synchronized void release(Head head) {
        held.remove(head.view());
        heads.release(head);
    }

    private boolean isExtensionDue() {
        return timeout.isPositive() && nanos.getAsLong() - extendedAt >= timeout.toNanos() / EXTENSIONS_A_TIMEOUT;
    }

    private void extend() {
        long begun = nanos.getAsLong();
        var standing = heads.extend(owner);
        held.clear();
        standing.forEach(head -> held.put(head.view(), head));
        extendedAt = begun;
    }
}
