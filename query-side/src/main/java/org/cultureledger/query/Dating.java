package org.cultureledger.query;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Places a question in time by its parameters {@code as-of}, {@code as-of-position} and {@code on}: from what was
 * recorded by when, and judged for which day.
 *
 * @param zone in which days are counted
 */
record Dating(Parameters parameters, Ledger ledger, Clock clock, ZoneId zone) {

    static final String AS_OF = "as-of";
    static final String AS_OF_POSITION = "as-of-position";
    static final String ON = "on";

    /** What a page sets itself beside: a position, or the end of a day. */
    static final String COMPARE = "compare";

    static final Set<String> NAMES = Set.of(AS_OF, AS_OF_POSITION, ON);

    /** Before the first event, and so the position of an empty ledger. */
    private static final long BEFORE_ALL = -1;

    /** @param day the day that the question is judged for, unless it says otherwise; today if absent */
    private record State(long position, @Nullable LocalDate day) {}

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** @param now gives the position to answer from where the question names none */
    Moment moment(LongSupplier now) {
        var on = parameters.day(ON);
        on.ifPresent(day -> refuseFuture(day, ON));
        var state = pinned();
        var day = on.or(() -> state.map(State::day)).orElseGet(this::today);
        return new Moment(state.map(State::position).orElseGet(now::getAsLong), day, today(), zone, state.isPresent());
    }

    private Optional<State> pinned() {
        var asOf = parameters.text(AS_OF);
        var position = parameters.number(AS_OF_POSITION, BEFORE_ALL, Long.MAX_VALUE);
        if (asOf.isPresent() && position.isPresent())
            throw new InvalidForm(AS_OF_POSITION, "cannot be given together with " + AS_OF);
        return asOf.map(this::at).or(() -> position.map(this::at));
    }

    private State at(String asOf) {
        var day = day(asOf);
        if (day.isPresent()) return endOf(day.get());
        var instant = instant(asOf);
        if (instant.isAfter(clock.instant())) throw new Refusal(GeneralRule.NOT_YET, "as-of is still to come.");
        return new State(ledger.positionAt(instant), LocalDate.ofInstant(instant, zone));
    }

    /** The state at the end of a day. */
    private State endOf(LocalDate day) {
        refuseFuture(day, AS_OF);
        var nextDay = day.plusDays(1).atStartOfDay(zone).toInstant();
        return new State(ledger.positionAt(nextDay.minusMillis(1)), day);
    }

    private State at(long position) {
        var head = ledger.head();
        Refusal.when(position > head, GeneralRule.NOT_YET, "The last position recorded is %d.".formatted(head));
        var end = position < 0 ? position : ledger.endOfCommit(position);
        return new State(
                end,
                ledger.recordedAt(end).map(at -> LocalDate.ofInstant(at, zone)).orElse(null));
    }

    /** The moment that a parameter of its own names, as a position or as the end of a day: {@code since}, {@code compare}. */
    Moment moment(String name, String value) {
        var named = new Parameters(Map.of(name, new String[] {value}));
        var state = day(value).map(day -> {
            refuseFuture(day, name);
            return endOf(day);
        });
        var at = state.or(() -> named.number(name, BEFORE_ALL, Long.MAX_VALUE).map(this::at))
                .orElseThrow(() -> new InvalidForm(name, "must be a date or a position"));
        var day = at.day();
        return new Moment(at.position(), day == null ? today() : day, today(), zone, true);
    }

    /** Whether a question can have been answered from this position, judged for this day. */
    boolean hasBeen(long position, LocalDate day) {
        return position <= ledger.head()
                && (position < 0 || ledger.endOfCommit(position) == position)
                && !day.isAfter(today());
    }

    private void refuseFuture(LocalDate day, String name) {
        var today = today();
        Refusal.when(
                day.isAfter(today),
                GeneralRule.NOT_YET,
                "%s is %s, and today is %s in %s.".formatted(name, day, today, zone));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            throw new InvalidForm(
                    AS_OF, "must be a date such as 2026-03-01, or an instant such as 2026-03-01T12:00:00Z");
        }
    }
}
