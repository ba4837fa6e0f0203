package org.cultureledger.benchmark.report;

import static org.cultureledger.benchmark.report.Target.Side.AT_LEAST;
import static org.cultureledger.benchmark.report.Target.Side.AT_MOST;

/**
 * What is to be reached. All of them are ratios within one run, at equal durability, so that they mean the same on any
 * machine.
 */
public enum Target {
    APPEND_ONE("append, 1 caller: rate ÷ axon-mongo's", AT_LEAST, 1, false),
    APPEND_EIGHT("append, 8 callers: rate ÷ axon-mongo's", AT_LEAST, 1.3, false),
    APPEND_THIRTY_TWO("append, 32 callers: rate ÷ axon-mongo's", AT_LEAST, 2.5, false),
    APPEND_JDBC("append, 32 callers: rate ÷ Axon's JDBC engine on PostgreSQL", AT_LEAST, 1, false),
    REPLAY_RAW("replay: rate ÷ a raw find that deserializes the same payloads", AT_LEAST, 0.6, false),
    REPLAY_JDBC("replay: rate ÷ Axon's JDBC engine at its defaults", AT_LEAST, 5, false),
    CONTEST(
            "two writers of whose commits every second must lose: commits decided ÷ without contest",
            AT_LEAST,
            0.5,
            false),
    PROJECTION_NAIVE("projection of one view: rate ÷ find-and-replace without a past", AT_LEAST, 5, false),
    PROJECTION_RAW("projection of one view: rate ÷ bulk writes of the same version documents", AT_LEAST, 0.5, false),
    CURRENT_ROW("current row: time ÷ without a past", AT_MOST, 1.1, false),
    CURRENT_PAGE("current page: time ÷ without a past", AT_MOST, 1.25, false),
    AS_OF_PAGE("page as of the middle: time ÷ current page", AT_MOST, 3, true),
    GROWTH_APPEND("append: time at the largest log ÷ at the smallest", AT_MOST, 1.3, true),
    GROWTH_LOAD("loading an aggregate: time at the largest log ÷ at the smallest", AT_MOST, 1.3, true),
    GROWTH_CURRENT("current row: time at the largest view ÷ at the smallest", AT_MOST, 1.3, true);

    /** On which side of its bound a ratio is good. */
    enum Side {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    private final String claim;
    private final Side side;
    private final double bound;
    private final boolean realIndexes;

    Target(String claim, Side side, double bound, boolean realIndexes) {
        this.claim = claim;
        this.side = side;
        this.bound = bound;
        this.realIndexes = realIndexes;
    }

    /** What is compared with what. */
    public String claim() {
        return claim;
    }

    String bound() {
        return "%s %s".formatted(side.sign, Figures.ratio(bound));
    }

    boolean isReachedBy(double ratio) {
        return side == AT_LEAST ? ratio >= bound : ratio <= bound;
    }

    /** Why there may be no ratio. */
    String whyNotMeasured() {
        return realIndexes ? "not measured here: the built-in server has no such indexes" : "not measured here";
    }

    /** What keeps the ratio from being better, as far as it was found out. */
    String limit() {
        return "not found out";
    }
}
