package org.cultureledger.platform.storage;

import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns whoever keeps more in the built-in database than it is good for. */
@Component
class BuiltInLimit {

    /** Events. The server has no index for ranges and order: beyond, pages take longer than people wait. */
    static final long MOST_EVENTS = 50_000;

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInLimit.class);

    private final DatabaseKind kind;
    private final MongoEventStorageEngine engine;

    BuiltInLimit(DatabaseKind kind, MongoEventStorageEngine engine) {
        this.kind = kind;
        this.engine = engine;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        long events = engine.log().head().orElse(-1) + 1;
        if (kind == DatabaseKind.BUILT_IN && events > MOST_EVENTS)
            LOG.warn(
                    "The built-in database holds {} events and is made for {}: set MONGODB_URI or install mongod",
                    events,
                    MOST_EVENTS);
    }
}
