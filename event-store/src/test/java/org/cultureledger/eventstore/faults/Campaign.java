package org.cultureledger.eventstore.faults;

/** How much the tests of faults do, and what their random choices begin with. */
public final class Campaign {

    private static final long USUAL_SEED = 20_260_302;

    private Campaign() {}

    /**
     * How often a test makes its fault.
     *
     * @param usual in {@code ./verify}
     * @param inLongRun in {@code ./verify --long}
     */
    public static int rounds(int usual, int inLongRun) {
        return isLong() ? inLongRun : usual;
    }

    /** The same at each run unless {@code -Dfaults.seed} says another. */
    public static long seed() {
        return Long.getLong("faults.seed", USUAL_SEED);
    }

    /** Whether no test is left out for taking long. */
    public static boolean isLong() {
        return "".equals(System.getProperty("tests.excluded"));
    }
}
