package org.cultureledger.changes.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When one account last looked at a programme, as its browser keeps it. A visit lasts until nothing is opened for half an
 * hour; what the reader had seen by the end of the visit before is what news are counted from.
 *
 * @param account opaque code, so that nobody else at the same browser is told of this reader's news
 * @param before what had been seen when the last visit ended; none on the first
 * @param seen what has been seen in this one
 */
record Visit(String account, @Nullable Seen before, Seen seen) {

    private static final Duration ENDS_AFTER = Duration.ofMinutes(30);

    private static final Pattern FORM =
            Pattern.compile("([^:]+):(?:(-?\\d{1,18}):(\\d{1,11}))?:(-?\\d{1,18}):(\\d{1,11})");

    /** The last position that could be seen, and when. */
    record Seen(long position, Instant at) {}

    /** Empty where it is none, or another account's. */
    static Optional<Visit> parse(String text, String account) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches() || !matcher.group(1).equals(account)) return Optional.empty();
        var before = matcher.group(2) == null ? null : seen(matcher.group(2), matcher.group(3));
        return Optional.of(new Visit(account, before, seen(matcher.group(4), matcher.group(5))));
    }

    /** The visit with a further page opened, which may be the first of a new one. */
    Visit continued(long position, Instant now) {
        var ended = seen.at().plus(ENDS_AFTER).isBefore(now);
        return new Visit(account, ended ? seen : before, new Seen(position, now));
    }

    /** As {@link #parse} reads it; characters that any cookie may hold. */
    String text() {
        var last = before == null ? "" : before.position() + ":" + before.at().getEpochSecond();
        return "%s:%s:%d:%d".formatted(account, last, seen.position(), seen.at().getEpochSecond());
    }

    private static Seen seen(String position, String second) {
        return new Seen(Long.parseLong(position), Instant.ofEpochSecond(Long.parseLong(second)));
    }
}
