package org.cultureledger.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cultureledger.access.Caller;
import org.cultureledger.platform.problem.RetryLater;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.query.Place.Placed;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of a programme: the argument of every GET under {@code /api/programs/{program}} and of every
 * page under {@code /programs/{program}}, before all other arguments. Who has no grant in the programme never gets one.
 * Under other addresses it is a question of the whole installation.
 */
public final class Question {

    static final String AT_LEAST = "at-least";
    static final String LIMIT = "limit";

    /** The header that names the position that an answer is true as of. */
    public static final String POSITION_HEADER = "Ledger-Position";

    /** How long a question waits for a view to come up to what was asked for. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final int PAGE = 50;
    static final int LARGEST_PAGE = 500;
    private static final Set<String> OF_THE_PAGE = Set.of(LIMIT, Cursor.PARAMETER, AT_LEAST);
    private static final Set<String> NOT_COMPARED =
            Set.of(LIMIT, Cursor.PARAMETER, AT_LEAST, Dating.AS_OF, Dating.AS_OF_POSITION, Dating.ON, Dating.COMPARE);

    private final String path;
    private final Parameters parameters;
    private final Caller caller;
    private final @Nullable ProgramFacts program;
    private final Dating dating;
    private final Lines lines;
    private final DecisionReaders readers;
    private final @Nullable HttpServletResponse response;

    /** @param response to be told what the answer is true as of; none for a question that only stands beside another */
    Question(
            String path,
            Parameters parameters,
            Caller caller,
            @Nullable ProgramFacts program,
            Dating dating,
            Lines lines,
            DecisionReaders readers,
            @Nullable HttpServletResponse response) {
        this.path = path;
        this.parameters = parameters;
        this.caller = caller;
        this.program = program;
        this.dating = dating;
        this.lines = lines;
        this.readers = readers;
        this.response = response;
    }

    /** What a request asks, once it has been answered; empty where it asks nothing. */
    public static Optional<Question> in(HttpServletRequest request) {
        return QuestionArguments.in(request);
    }

    public Caller caller() {
        return caller;
    }

    /** Whether it is of one programme. */
    public boolean hasProgram() {
        return program != null;
    }

    /** @throws IllegalStateException if the address names no programme */
    public ProgramFacts program() {
        if (program == null) throw new IllegalStateException(path + " names no programme");
        return program;
    }

    /**
     * Places the question in time. Waits a few seconds for what {@code at-least} and {@code as-of} ask for; where neither
     * is given the answer is of the latest state that all the views have seen.
     *
     * @param views all that the answer is taken from
     * @throws Refusal {@code view-behind}, {@code not-yet} or {@code invalid-form}
     */
    public Reading over(ViewOf<?>... views) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var all = Set.copyOf(Arrays.asList(views)); // one may be named twice
        waitFor(all, parameters.number(AT_LEAST, 0, Long.MAX_VALUE).orElse(-1L), deadline);
        var moment = moment(views);
        waitFor(all, moment.position(), deadline);
        respondWith(POSITION_HEADER, Long.toString(moment.position()));
        respondWith("Cache-Control", "no-store");
        return new Reading(this, moment, rights(moment.today()), all, readers);
    }

    private Rights rights(LocalDate today) {
        var person = caller.person();
        return new Rights(caller, program, today, person == null ? Line.EMPTY : lines.of(person, today));
    }

    /**
     * The same question, whole and with the same filters, as of the moment that the parameter {@code compare} names.
     *
     * @return empty where nothing is to be compared
     * @throws InvalidForm naming the parameter unless it is a moment, and not later than the one asked for
     */
    public Optional<Question> compared() {
        return parameters.text(Dating.COMPARE).map(value -> {
            var then = dating.moment(Dating.COMPARE, value);
            if (then.position() > dating.moment(dating.ledger()::head).position())
                throw new InvalidForm(Dating.COMPARE, "must not be later than the day of the page");
            return asOf(then);
        });
    }

    private Question asOf(Moment then) {
        var asked = parameters.butFor(NOT_COMPARED);
        asked.put(Dating.AS_OF_POSITION, new String[] {Long.toString(then.position())});
        asked.put(Dating.ON, new String[] {then.on().toString()});
        var pinned = new Parameters(asked);
        return new Question(
                path,
                pinned,
                caller,
                program,
                new Dating(pinned, dating.ledger(), dating.clock(), dating.zone()),
                lines,
                readers,
                null);
    }

    Moment moment(String parameter, String value) {
        return dating.moment(parameter, value);
    }

    /** @param from the things of the list behind a place */
    <T> Listing<T> list(Moment moment, Function<Place, Stream<Placed<T>>> from) {
        int limit = Math.toIntExact(parameters.number(LIMIT, 1, LARGEST_PAGE).orElse((long) PAGE));
        var start = cursor().orElseGet(() -> new Cursor(moment.position(), moment.on(), Place.BEGINNING, digest()));
        return Listing.page(start, limit, from);
    }

    void respondWith(String header, String value) {
        if (response != null) response.setHeader(header, value);
    }

    private Moment moment(ViewOf<?>... views) {
        var asked = dating.moment(() -> Arrays.stream(views)
                .mapToLong(ViewOf::position)
                .min()
                .orElseGet(() -> dating.ledger().head()));
        return cursor().map(cursor -> continued(cursor, asked)).orElse(asked);
    }

    /** Whoever made the token up himself learns nothing by it that he could not ask for. */
    private Moment continued(Cursor cursor, Moment asked) {
        if (!dating.hasBeen(cursor.position(), cursor.on())) throw Cursor.refusal();
        return new Moment(cursor.position(), cursor.on(), asked.today(), asked.zone(), asked.past());
    }

    private Optional<Cursor> cursor() {
        return parameters.text(Cursor.PARAMETER).map(token -> Cursor.parse(token, digest()));
    }

    private String digest() {
        return Cursor.digest(path + "\n" + parameters.without(OF_THE_PAGE));
    }

    private static void waitFor(Set<ViewOf<?>> views, long position, long deadline) {
        for (var view : views) {
            var left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            if (!view.await(position, left))
                throw new RetryLater(
                        GeneralRule.VIEW_BEHIND,
                        "%s has not seen position %d yet.".formatted(view.name(), position),
                        RETRY_AFTER);
        }
    }
}
