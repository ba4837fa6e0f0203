package org.cultureledger.command;

import java.time.ZoneId;
import java.util.Optional;
import org.cultureledger.kernel.StreamId;
import org.jspecify.annotations.Nullable;

/** Asks for something to be done to one aggregate. Each context has one sealed family of commands per aggregate. */
public interface LedgerCommand {

    /** The aggregate that it is done to; its programme decides who may do it and which day it is there. */
    StreamId stream();

    /**
     * The thing whose version the command is answered with.
     *
     * @param result of the handler
     */
    default StreamId made(@Nullable Object result) {
        return stream();
    }

    /**
     * The zone that the command itself brings along, because it opens a programme. Everything else is judged in the zone
     * of its programme.
     */
    default Optional<ZoneId> openedZone() {
        return Optional.empty();
    }
}
