package org.cultureledger.commitment.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.query.Moment;
import org.cultureledger.query.ProgramFacts;
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
    private final List<ComputedCommitments> computed;

    Commitments(ViewOf<Commitment> view, ViewOf<Absence> absences, List<ComputedCommitments> computed) {
        this.view = view;
        this.absences = absences;
        this.computed = computed;
    }

    public ViewOf<Commitment> view() {
        return view;
    }

    /** The question placed over everything that commitments follow from, and over {@code others}. */
    public Reading reading(Question question, ViewOf<?>... others) {
        var views = Stream.of(
                        Stream.<ViewOf<?>>of(view, absences),
                        computed.stream().flatMap(source -> source.views().stream()),
                        Stream.<ViewOf<?>>of(others))
                .flatMap(some -> some)
                .distinct();
        return question.over(views.toArray(ViewOf<?>[]::new));
    }

    /** Those promised by the day judged for, by the day they are due. */
    public List<Tracked> of(Reading reading) {
        var owners = Owners.of(reading, absences);
        var rows = reading.of(view).all().stream().flatMap(version -> tracked(version, reading, owners).stream());
        var others = computed.stream().flatMap(source -> source.of(reading));
        return Stream.concat(rows, others).sorted(BY_DUE).toList();
    }

    /** The one commitment of this key, as it stood on the day; empty where there is none. */
    public Optional<Tracked> find(String key, Reading reading) {
        return reading.of(view).find(key).flatMap(version -> tracked(version, reading, Owners.of(reading, absences)));
    }

    private Optional<Tracked> tracked(Version<Commitment> version, Reading reading, Owners owners) {
        var moment = reading.moment();
        return version.row().on(moment.on(), moment.zone()).map(standing -> {
            var lineage = reading.lineage(view, version.key());
            var item = item(version.key(), standing, owners.areGone(standing), reading.facts(), lineage);
            return tracked(standing, item);
        });
    }

    private static Tracked tracked(Standing standing, CommitmentItem item) {
        return new Tracked(
                item,
                item.adopted() ? null : standing.keptAsAgreed().orElse(null),
                item.adopted() ? null : standing.keptAsFirstPromised().orElse(null),
                standing.isExcused());
    }

    /** What is told of a row on a day where only the row is at hand. */
    static Object told(Commitment row, Moment moment) {
        return row.on(moment.on(), moment.zone())
                .<Object>map(standing -> item(row.link(), standing, false, null, null))
                .orElse(row);
    }

    private static CommitmentItem item(
            String key, Standing standing, boolean orphaned, @Nullable ProgramFacts program, @Nullable String lineage) {
        var row = standing.commitment();
        return new CommitmentItem(
                row.kind(),
                key.substring(key.lastIndexOf('/') + 1),
                row.title(),
                standing.owner(),
                row.departments().size() == 1 ? row.departments().getFirst() : null,
                row.departments(),
                row.initiative(),
                standing.due(),
                standing.originalDue(),
                standing.agreedDue().orElse(null),
                standing.slips(),
                standing.slippedDays(),
                standing.state(),
                standing.doneOn(),
                standing.isUnconfirmed(),
                orphaned,
                program != null && program.isAdopted(standing.due()),
                row.link(),
                lineage);
    }
}
