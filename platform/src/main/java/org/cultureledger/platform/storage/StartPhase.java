package org.cultureledger.platform.storage;

import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Order of what happens at start between the moment when commands can be handled and that when the port opens. */
public final class StartPhase {

    /** Axon's own phase is 1,024 before the port's. */
    private static final int PORT = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE;

    /** Whoever may open other accounts. */
    public static final int FIRST_ACCOUNT = PORT - 200;

    /** Sample data, once there is somebody to record them. */
    public static final int SAMPLE = PORT - 100;

    private StartPhase() {}
}
