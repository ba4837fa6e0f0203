package org.cultureledger.platform.storage;

/** Order of what happens at start between the moment when commands can be handled and that when the port opens. */
public final class StartPhase {

    /** Behind all of Axon's own phases. */
    public static final int FIRST_ACCOUNT = 1_000_000;

    /** Sample data, once there is somebody to record them. */
    public static final int SAMPLE = 1_100_000;

    private StartPhase() {}
}
