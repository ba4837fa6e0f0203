package org.cultureledger.kpi.query;

import java.util.Objects;
import org.cultureledger.kpi.Scope;
import org.jspecify.annotations.Nullable;

/** For which part of customers and company a figure stands, by codes; what is absent is not narrowed. */
public record Part(
        @Nullable String segment,
        @Nullable String department,
        @Nullable String country) {

    /** Everything that the KPI measures. */
    public static final Part WHOLE = new Part(null, null, null);

    static Part of(Scope scope) {
        var segment = scope.segment();
        var department = scope.department();
        return new Part(
                segment == null ? null : segment.value(),
                department == null ? null : department.code().value(),
                scope.country());
    }

    /** Whether it is the other part or belongs to it. */
    boolean isWithin(Part wider) {
        return (wider.segment == null || wider.segment.equals(segment))
                && (wider.department == null || wider.department.equals(department))
                && (wider.country == null || wider.country.equals(country));
    }

    /** A text that is the same for the same part only, to be a part of a key. */
    String key() {
        return String.join(
                "+",
                Objects.requireNonNullElse(segment, ""),
                Objects.requireNonNullElse(department, ""),
                Objects.requireNonNullElse(country, ""));
    }
}
