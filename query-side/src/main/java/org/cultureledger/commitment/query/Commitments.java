package org.cultureledger.commitment.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.query.PersonRecord;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;

/** All commitments of a programme on a day: those that are rows and those that are computed. */
public final class Commitments {

    private static final Comparator<Tracked> BY_DUE = Comparator.comparing(
                    (Tracked it) -> it.item().due())
            .thenComparing(it -> it.item().link());

    private final ViewOf<Commitment> view;
    private final ViewOf<Absence> absences;
    private final ViewOf<PersonRecord> persons;
    private final List<ComputedCommitments> computed;

    Commitments(
            ViewOf<Commitment> view,
            ViewOf<Absence> absences,
            ViewOf<PersonRecord> persons,
            List<ComputedCommitments> computed) {
        this.view = view;
        this.absences = absences;
        this.persons = persons;
        this.computed = computed;
    }

    public ViewOf<Commitment> view() {
        return view;
    }

    /** The question placed over everything that commitments follow from, and over {@code others}. */
    public Reading reading(Question question, ViewOf<?>... others) {
        var views = Stream.of(
                        Stream.<ViewOf<?>>of(view, absences, persons),
                        computed.stream().flatMap(source -> source.views().stream()),
                        Stream.<ViewOf<?>>of(others))
                .flatMap(some -> some)
                .distinct();
        return question.over(views.toArray(ViewOf<?>[]::new));
    }

    /** Those promised by the day judged for that the reader may see as somebody's, by the day they are due. */
    public List<Tracked> of(Reading reading) {
        return of(reading, null);
    }

    /** Those of a kind, or of all kinds, that the reader may see as somebody's, by the day they are due. */
    public List<Tracked> of(Reading reading, @Nullable CommitmentKind kind) {
        return counted(reading, kind).stream()
                .filter(tracked -> mayBeTold(tracked, reading))
                .toList();
    }

    /** All those promised by the day judged for, to be counted: no figure depends on whose training its reader may see. */
    public List<Tracked> counted(Reading reading) {
        return counted(reading, null);
    }

    /**
     * How they stand, and when they are due, depends on the day: so they are read and sorted whole, and only the kind narrows
     * what is read.
     */
    private List<Tracked> counted(Reading reading, @Nullable CommitmentKind kind) {
        var answerable = Answerable.of(reading, absences, persons);
        var rows = reading.of(view).startingWith(kind == null ? "" : kind.keyPrefix()).stream()
                .flatMap(version -> promised(version, reading).stream());
        var others = computed.stream()
                .filter(source -> kind == null || source.kind() == kind)
                .flatMap(source -> source.of(reading));
        return Stream.concat(rows, others)
                .map(answerable::tracked)
                .sorted(BY_DUE)
                .toList();
    }

    /** Looks up commitments by the keys of their rows, as they stood on the day; by the day they are due. */
    public Function<Collection<String>, List<Tracked>> lookUp(Reading reading) {
        var answerable = Answerable.of(reading, absences, persons);
        return keys -> keys.isEmpty()
                ? List.of()
                : reading.of(view).findAll(keys).values().stream()
                        .flatMap(version -> promised(version, reading).stream())
                        .map(answerable::tracked)
                        .filter(tracked -> mayBeTold(tracked, reading))
                        .sorted(BY_DUE)
                        .toList();
    }

    /** The one commitment of this key, as it stood on the day; empty where there is none. */
    public Optional<Tracked> find(String key, Reading reading) {
        return reading.of(view)
                .find(key)
                .flatMap(version -> promised(version, reading))
                .map(Answerable.of(reading, absences, persons)::tracked);
    }

    /** Which owners are gone on the day judged for. */
    public Owners owners(Reading reading) {
        return Owners.of(reading, absences);
    }

    private static boolean mayBeTold(Tracked tracked, Reading reading) {
        var owner = tracked.item().owner();
        return !tracked.promised().personal()
                || owner == null
                || reading.rights().maySeeFiguresOf(PersonId.of(owner));
    }

    private Optional<Promised> promised(Version<Commitment> version, Reading reading) {
        return promised(version.row(), version.key(), reading, reading.lineage(view, version.key()));
    }

    private static Optional<Promised> promised(Commitment row, String key, Reading reading, String lineage) {
        var moment = reading.moment();
        return row.on(moment.on(), moment.zone(), reading.facts().adoptedOn())
                .map(standing -> new Promised(
                        Objects.requireNonNull(row.kind()),
                        key.substring(key.lastIndexOf('/') + 1),
                        row.title(),
                        row.departments(),
                        row.initiative(),
                        false,
                        standing,
                        row.link(),
                        lineage));
    }

    /** What is told of a row where only the row is at hand. */
    static Object told(Commitment row, Reading reading) {
        return promised(row, row.link(), reading, "")
                .<Object>map(promised -> CommitmentItem.of(promised, row.departments(), null, null))
                .orElse(row);
    }
}
