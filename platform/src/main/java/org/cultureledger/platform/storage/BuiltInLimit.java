package org.cultureledger.platform.storage;

import java.util.function.LongSupplier;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.platform.upkeep.Upkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns whoever keeps more in the built-in database than it is good for, at the start or once it has become so much. */
@Component
class BuiltInLimit implements Upkeep {

    /** Events. The server has no index for ranges and order: beyond, pages take longer than people wait. */
    static final long MOST_EVENTS = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInLimit.class);

    private final DatabaseKind kind;
    private final LongSupplier events;
    private boolean warned;

    @Autowired
    BuiltInLimit(DatabaseKind kind, MongoEventStorageEngine engine) {
        this(kind, () -> engine.log().head().orElse(-1) + 1);
    }

    BuiltInLimit(DatabaseKind kind, LongSupplier events) {
        this.kind = kind;
        this.events = events;
    }

    @Override
    @EventListener(ApplicationReadyEvent.class)
    public synchronized void perform() {
        if (warned || kind != DatabaseKind.BUILT_IN || events.getAsLong() <= MOST_EVENTS) return;
        warned = true;
        LOG.warn(
                "The built-in database holds more than {} events and is made for fewer: set MONGODB_URI or install"
                        + " mongod",
                MOST_EVENTS);
    }
}
