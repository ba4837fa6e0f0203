package org.cultureledger.kpi;

import java.math.BigDecimal;

/** In which direction a KPI gets better. */
public enum Better {
    UP,
    DOWN;

    /** Whether {@code value} is as good as {@code wanted}, or better. */
    public boolean reaches(BigDecimal value, BigDecimal wanted) {
        return advance(wanted, value).signum() >= 0;
    }

    /** How much better {@code to} is than {@code from}; negative where it is worse. */
    public BigDecimal advance(BigDecimal from, BigDecimal to) {
        return switch (this) {
            case UP -> to.subtract(from);
            case DOWN -> from.subtract(to);
        };
    }
}
