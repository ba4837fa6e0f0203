package org.cultureledger.benchmark;

import java.time.Duration;
import java.util.List;

/**
 * How much is spent on measuring. A figure is the median of several rounds.
 *
 * @param warmUp of each contender before the first round
 * @param append how long each contender appends in one round
 * @param replay how long each contender replays at most in one round
 * @param rounds of what a target depends on
 * @param fewRounds of everything else
 * @param viewEvents events that are projected in one round, by all views together
 * @param naiveEvents the same for the slow projection
 * @param historySizes sizes of the views that are read, in events
 * @param reads of one kind at each size, at most
 * @param reading how long each size of a view is read at most
 * @param logSizes sizes to which a log is grown, in events
 * @param growth most time that growing may take; sizes that are not reached are said to be so
 * @param http how long clients send commands at each number of clients
 * @param starts how often the application is started
 */
public record Effort(
        Duration warmUp,
        Duration append,
        Duration replay,
        int rounds,
        int fewRounds,
        int viewEvents,
        int naiveEvents,
        List<Integer> historySizes,
        int reads,
        Duration reading,
        List<Integer> logSizes,
        Duration growth,
        Duration http,
        int starts) {

    /** What docs/performance.md is made of: some ten minutes. */
    public static final Effort FULL = new Effort(
            Duration.ofMillis(2_500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            5,
            3,
            50_000,
            3_000,
            List.of(10_000, 100_000),
            300,
            Duration.ofSeconds(15),
            List.of(10_000, 100_000, 1_000_000),
            Duration.ofSeconds(70),
            Duration.ofSeconds(4),
            3);

    /** Enough to see that everything runs. The figures mean nothing. */
    public static final Effort QUICK = new Effort(
            Duration.ofMillis(20),
            Duration.ofMillis(40),
            Duration.ofMillis(40),
            1,
            1,
            400,
            100,
            List.of(200, 400),
            5,
            Duration.ofSeconds(5),
            List.of(200, 400),
            Duration.ofSeconds(5),
            Duration.ofMillis(200),
            1);
}
