package org.cultureledger.platform.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses passwords: after ten wrong ones for a login from an address, none is tried for a while. */
@Component
class LoginThrottle {

    private static final int MOST_FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(5);

    /** Beyond, the longest untouched are forgotten: memory is bounded, whoever attacks. */
    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;

    private final Map<Attempt, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Attempt, Failures> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Who is logged in as, from where. */
    record Attempt(String login, String address) {}

    private record Failures(int count, Instant since) {}

    /** How long no password is tried; empty if one may be. */
    synchronized Optional<Duration> waitBefore(Attempt attempt) {
        return current(attempt)
                .filter(it -> it.count() >= MOST_FAILURES)
                .map(it -> Duration.between(clock.instant(), it.since().plus(WINDOW)));
    }

    synchronized void failed(Attempt attempt) {
        failures.put(
                attempt,
                current(attempt)
                        .map(it -> new Failures(it.count() + 1, it.since()))
                        .orElseGet(() -> new Failures(1, clock.instant())));
    }

    synchronized void succeeded(Attempt attempt) {
        failures.remove(attempt);
    }

    private Optional<Failures> current(Attempt attempt) {
        return Optional.ofNullable(failures.get(attempt))
                .filter(it -> clock.instant().isBefore(it.since().plus(WINDOW)));
    }
}
