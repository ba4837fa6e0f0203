package org.cultureledger.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.query.Place.Placed;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.temporal.RowQuery;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A question placed in time: several views of one programme in one state, as one reader may see them. Made by
 * {@link Question#over}.
 */
public final class Reading {

    private final Question question;
    private final Moment moment;
    private final Rights rights;
    private final Set<ViewOf<?>> views;
    private final DecisionReaders readers;
    private final Mentions mentions;

    Reading(Question question, Moment moment, Rights rights, Set<ViewOf<?>> views, DecisionReaders readers) {
        this.question = question;
        this.moment = moment;
        this.rights = rights;
        this.views = views;
        this.readers = readers;
        this.mentions = new Mentions(number -> hasProgram() && readers.isWithheld(number, rights, moment.position()));
    }

    public Moment moment() {
        return moment;
    }

    public Rights rights() {
        return rights;
    }

    /** Whether the question is of a programme. */
    public boolean hasProgram() {
        return rights.program() != null;
    }

    /** @throws IllegalStateException if the question is of no programme */
    public ProgramFacts facts() {
        return question.program();
    }

    /** @throws IllegalStateException if the question is of no programme */
    public ProgramId program() {
        return facts().program();
    }

    /** @throws IllegalArgumentException if the question is not over this view, for then it may stand elsewhere */
    public <R> Register<R> of(ViewOf<R> view) {
        if (!views.contains(view)) throw new IllegalArgumentException("The question is not over " + view);
        return view.at(
                moment.position(), rights, view.isShared() ? "" : program().code() + "/");
    }

    /**
     * The view in another programme than the question's own, by the reader's rights there.
     *
     * @throws IllegalArgumentException if the question is not over this view, or the view is of all programmes
     */
    public <R> Register<R> of(ViewOf<R> view, ProgramFacts other) {
        if (!views.contains(view) || view.isShared()) throw new IllegalArgumentException("Not over " + view);
        var there = new Rights(rights.caller(), other, rights.today(), rights.line());
        Refusal.when(!rights.caller().mayRead(other.program()), GeneralRule.NOT_FOUND, "There is no such programme.");
        return view.at(moment.position(), there, other.program().code() + "/");
    }

    /**
     * The same question as of an earlier moment: the position that a parameter names, or the end of a day.
     *
     * @throws InvalidForm naming the parameter unless it is one, and not later than the moment asked for
     */
    public Reading earlier(String parameter, String value) {
        var then = question.moment(parameter, value);
        if (then.position() > moment.position())
            throw new InvalidForm(parameter, "must not be later than the moment asked for");
        return new Reading(question, then, rights, views, readers);
    }

    /**
     * The view with what is {@link Personal} of others, to be counted and told of nobody.
     *
     * @throws IllegalArgumentException if the question is not over this view
     */
    public <R> Register<R> counting(ViewOf<R> view) {
        if (!views.contains(view)) throw new IllegalArgumentException("The question is not over " + view);
        return view.countedAt(
                moment.position(), rights, view.isShared() ? "" : program().code() + "/");
    }

    /** The number of a decision that something names, unless the decision is withheld from the reader. */
    public @Nullable String named(@Nullable String decision) {
        return decision == null || mentions.isWithheld(decision) ? null : decision;
    }

    /** Those numbers of decisions that the reader may be told. */
    public List<String> named(List<String> decisions) {
        return decisions.stream().filter(number -> !mentions.isWithheld(number)).toList();
    }

    /** A sentence of the ledger's, with numbers of decisions that are withheld from the reader left out. */
    public String told(String sentence) {
        return mentions.in(sentence);
    }

    /** A page of the items, or all of them where the answer is a file. Called again for each, so read within. */
    public <T> Listing<T> list(Supplier<Stream<T>> items) {
        return question.list(moment, place -> Listing.behind(place, items));
    }

    /**
     * A page of what is told of the rows that a query selects. It begins at its first row and ends with its last one, so it
     * costs the same wherever it is, unless many rows in between are left out.
     *
     * @param item what is told of a row; empty for a row that is left out
     */
    public <R, T> Listing<T> list(Register<R> rows, RowQuery query, Function<Version<R>, Optional<T>> item) {
        return question.list(
                moment,
                place -> rows.behind(place, query)
                        .flatMap(
                                row -> item.apply(row.thing()).stream().map(told -> new Placed<>(told, row.behind()))));
    }

    /** A page of rows, in the form that {@code item} gives them. */
    public <R, T> Listing<T> list(List<Version<R>> rows, Function<Version<R>, T> item) {
        return list(() -> rows.stream().map(item));
    }

    /** Where the events are told that shaped the row of this whole key, by the moment that is asked for. */
    public String lineage(ViewOf<?> view, String key) {
        var own = view.isShared() ? key : key.substring(key.indexOf('/') + 1);
        var path = Stream.of(own.split("/", -1))
                .map(part -> UriUtils.encodePathSegment(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
        return dated("%s/lineage/%s/%s".formatted(view.isShared() ? "/api" : address(), view.name(), path));
    }

    /** Where the events are told of all the rows that something follows from, by what {@link JoinedLineage} calls it. */
    public String joinedLineage(String name, String key) {
        return dated("%s/lineage/%s/%s".formatted(address(), name, key));
    }

    /** The address of the programme in the API. */
    public String address() {
        return address(program());
    }

    /** The address of a programme in the API. */
    public static String address(ProgramId program) {
        return "/api/programs/" + program.code();
    }

    /** A link that stays at the moment and on the day asked for. */
    public String dated(String link) {
        if (!moment.past() && moment.on().equals(moment.today())) return link;
        var position = moment.past() ? "%s=%d&".formatted(Dating.AS_OF_POSITION, moment.position()) : "";
        return "%s%s%s%s=%s".formatted(link, link.contains("?") ? "&" : "?", position, Dating.ON, moment.on());
    }

    /** Answers with the version of the thing that the address names, for {@code If-Match}. */
    public void version(long sequence) {
        question.respondWith("ETag", "\"" + sequence + "\"");
    }
}
