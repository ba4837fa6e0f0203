package org.cultureledger.platform.snapshot;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When aggregates are laid down so that loading them stays quick however long their streams grow. */
@Configuration(proxyBeanMethods = false)
public class Snapshotting {

    /** Name by which every aggregate asks for it. */
    public static final String TRIGGER = "snapshotting";

    /**
     * Most events that are folded when an aggregate is loaded. On the built-in database that takes about as long as
     * twenty commands; most aggregates never get there.
     */
    static final int EVENTS = 500;

    /** Taken after the command that made the fold too long, in its thread. */
    @Bean(TRIGGER)
    SnapshotTriggerDefinition snapshotting(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS);
    }
}
