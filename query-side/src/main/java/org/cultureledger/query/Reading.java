package org.cultureledger.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.temporal.Version;
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

    Reading(Question question, Moment moment, Rights rights, Set<ViewOf<?>> views) {
        this.question = question;
        this.moment = moment;
        this.rights = rights;
        this.views = views;
    }

    public Moment moment() {
        return moment;
    }

    public Rights rights() {
        return rights;
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
        return at(view, moment.position());
    }

    /**
     * The view as it was at an earlier position.
     *
     * @throws IllegalArgumentException if the question is not over this view
     */
    public <R> Register<R> at(ViewOf<R> view, long position) {
        if (!views.contains(view)) throw new IllegalArgumentException("The question is not over " + view);
        return view.at(position, rights, view.isShared() ? "" : program().code() + "/");
    }

    /** A page of the items, or all of them where the answer is a file. Called again for each, so read within. */
    public <T> Listing<T> list(Supplier<Stream<T>> items) {
        return question.list(moment, items);
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

    /** The address of the programme in the API. */
    public String address() {
        return address(program());
    }

    /** The address of a programme in the API. */
    public static String address(ProgramId program) {
        return "/api/programs/" + program.code();
    }

    /** A link that stays at the moment asked for. */
    public String dated(String link) {
        if (!moment.past()) return link;
        return "%s%s%s=%d&%s=%s"
                .formatted(
                        link,
                        link.contains("?") ? "&" : "?",
                        Dating.AS_OF_POSITION,
                        moment.position(),
                        Dating.ON,
                        moment.on());
    }

    /** Answers with the version of the thing that the address names, for {@code If-Match}. */
    public void version(long sequence) {
        question.respondWith("ETag", "\"" + sequence + "\"");
    }
}
