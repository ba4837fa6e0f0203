package org.cultureledger.rule;

import java.util.Locale;

/**
 * A named reason to refuse something. Each context has an enum of its own rules; {@code RuleCatalogue} knows them all.
 * The name is the type of the problem that a program gets, so it never changes.
 */
public interface Rule {

    /** As an enum constant, {@code DATE_UNCHANGED}. */
    String name();

    /** In which manner the rule refuses. */
    Kind kind();

    /** A short sentence that says what was wrong, whoever did it. */
    String title();

    /** What to do about it, for people. */
    String explanation();

    /** The name in problem types: {@code date-unchanged}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The manner of a refusal, with the HTTP status that tells it. */
    enum Kind {
        MALFORMED(400),
        UNAUTHENTICATED(401),
        NOT_ALLOWED(403),
        NOT_FOUND(404),
        METHOD_NOT_ALLOWED(405),
        NOT_ACCEPTABLE(406),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        MISDIRECTED(421),
        UNSUPPORTED(415),
        REFUSED(422),
        TOO_MANY(429),
        FAULT(500),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
