package org.cultureledger.kpi.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.ExternalBenchmark;
import org.cultureledger.kpi.LinkVerdict;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.MetricVerdict;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.Target;
import org.cultureledger.kpi.TargetChange;
import org.jspecify.annotations.Nullable;

/**
 * A KPI with all that was said of it, each with its day. Lists are in the order of recording, which need not be that of
 * the days.
 *
 * @param version sequence of the last event of its stream
 */
public record Kpi(
        String program,
        String code,
        List<Defined> definitions,
        List<Owner> owners,
        List<Baseline> baselines,
        List<Aim> targets,
        List<Benchmark> benchmarks,
        List<Link> links,
        List<Audit> audits,
        @Nullable Replacement replacement,
        @Nullable Retirement retirement,
        long version) {

    /** @param redefinition absent where a definition was first made or only corrected */
    public record Defined(
            LocalDate on, Definition definition, @Nullable Redefinition redefinition) {}

    /** @param from first period measured in the new way */
    public record Redefinition(String from, boolean comparable, String whatChanged) {}

    /** @param from first day, in the programme's zone, on which the person answers for it */
    public record Owner(String person, LocalDate from) {}

    /** @param reason why it took the place of an earlier one */
    public record Baseline(
            LocalDate on,
            Part part,
            String period,
            Measurement measurement,
            @Nullable String reason) {

        Period periodOf() {
            return Period.of(period);
        }
    }

    /**
     * A target, first set or revised.
     *
     * @param change absent for a first target
     * @param decision number of the decision that a revision rests on
     */
    public record Aim(
            LocalDate on,
            Instant recordedAt,
            int number,
            Part part,
            Target target,
            @Nullable TargetChange change,
            @Nullable String reason,
            @Nullable String decision) {

        /** Whether it was eased without a decision to rest on. */
        boolean isUnbacked() {
            return change == TargetChange.EASED && decision == null;
        }

        Aim corrected(Target right, @Nullable TargetChange compared) {
            return new Aim(on, recordedAt, number, part, right, compared, reason, decision);
        }
    }

    public record Benchmark(LocalDate on, ExternalBenchmark benchmark) {}

    /**
     * The assumption that this KPI drives another one.
     *
     * @param reviewBy last day to look whether it does
     */
    public record Link(LocalDate on, String drives, int lagDays, LocalDate reviewBy, List<LinkReview> reviews) {

        public Link {
            reviews = List.copyOf(reviews);
        }

        Link reviewed(LinkReview review) {
            return new Link(on, drives, lagDays, reviewBy, appended(reviews, review));
        }

        /** With what was found of it by a day, and when it was then to be looked at next. */
        Link known(LocalDate day) {
            var known =
                    reviews.stream().filter(review -> !review.on().isAfter(day)).toList();
            var next = known.stream()
                    .flatMap(review -> Stream.ofNullable(review.reviewBy()))
                    .reduce(reviewBy, (_, later) -> later);
            return new Link(on, drives, lagDays, next, known);
        }
    }

    /** @param reviewBy when to look again; as before if absent */
    public record LinkReview(
            LocalDate on,
            LinkVerdict verdict,
            @Nullable String remark,
            @Nullable LocalDate reviewBy) {}

    public record Audit(LocalDate on, String department, String metric, String behaviour, MetricVerdict verdict) {}

    public record Replacement(LocalDate on, String by, String reason) {}

    /**
     * @param on day on which it was known
     * @param from first day on which it is measured no more
     */
    public record Retirement(LocalDate on, LocalDate from, String reason) {}

    public Kpi {
        definitions = List.copyOf(definitions);
        owners = List.copyOf(owners);
        baselines = List.copyOf(baselines);
        targets = List.copyOf(targets);
        benchmarks = List.copyOf(benchmarks);
        links = List.copyOf(links);
        audits = List.copyOf(audits);
    }

    static Kpi defined(String program, String code, Defined definition, Owner owner, long version) {
        return new Kpi(
                program,
                code,
                List.of(definition),
                List.of(owner),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                version);
    }

    /** What it was defined as on a day; empty if it was not yet defined then. */
    Optional<Definition> definitionOn(LocalDate day) {
        return definitions.stream()
                .filter(step -> !step.on().isAfter(day))
                .map(Defined::definition)
                .reduce((_, later) -> later);
    }

    /** Who answered for it on a day. */
    public String ownerOn(LocalDate day) {
        return owners.stream()
                .filter(owner -> !owner.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(owners.getFirst())
                .person();
    }

    /** Code of its successor, if that was known on the day. */
    @Nullable
    String replacedBy(LocalDate day) {
        return replacement == null || replacement.on().isAfter(day) ? null : replacement.by();
    }

    /** The first day on which it is measured no more, if that was known on the day. */
    @Nullable
    LocalDate retiredFrom(LocalDate day) {
        return retirement == null || retirement.on().isAfter(day) ? null : retirement.from();
    }

    /** Since when nothing can be aimed at with it, as it was retired or another one took its place; empty before that. */
    Optional<LocalDate> endedOn(LocalDate day) {
        var replaced = Optional.ofNullable(replacement).map(Replacement::on);
        var retired = Optional.ofNullable(retiredFrom(day));
        return Stream.concat(replaced.stream(), retired.stream())
                .filter(end -> !end.isAfter(day))
                .min(Comparator.naturalOrder());
    }

    List<Link> linksOn(LocalDate day) {
        return links.stream()
                .filter(link -> !link.on().isAfter(day))
                .map(link -> link.known(day))
                .toList();
    }

    /** The baselines that stood or stand, of all parts, in the order of recording. */
    List<Baseline> baselinesOn(LocalDate day) {
        return baselines.stream()
                .filter(baseline -> !baseline.on().isAfter(day))
                .toList();
    }

    List<Audit> auditsOn(LocalDate day) {
        return audits.stream().filter(audit -> !audit.on().isAfter(day)).toList();
    }

    Kpi then(Defined step) {
        return new Kpi(
                program,
                code,
                appended(definitions, step),
                owners,
                baselines,
                targets,
                benchmarks,
                links,
                audits,
                replacement,
                retirement,
                version);
    }

    Kpi then(Owner owner) {
        return new Kpi(
                program,
                code,
                definitions,
                appended(owners, owner),
                baselines,
                targets,
                benchmarks,
                links,
                audits,
                replacement,
                retirement,
                version);
    }

    Kpi then(Baseline baseline) {
        return new Kpi(
                program,
                code,
                definitions,
                owners,
                appended(baselines, baseline),
                targets,
                benchmarks,
                links,
                audits,
                replacement,
                retirement,
                version);
    }

    Kpi then(Aim target) {
        return targeted(appended(targets, target));
    }

    Kpi corrected(int number, Target right, @Nullable TargetChange change) {
        return targeted(changed(targets, aim -> aim.number() == number ? aim.corrected(right, change) : aim));
    }

    private Kpi targeted(List<Aim> aims) {
        return new Kpi(
                program,
                code,
                definitions,
                owners,
                baselines,
                aims,
                benchmarks,
                links,
                audits,
                replacement,
                retirement,
                version);
    }

    Kpi then(Benchmark benchmark) {
        return new Kpi(
                program,
                code,
                definitions,
                owners,
                baselines,
                targets,
                appended(benchmarks, benchmark),
                links,
                audits,
                replacement,
                retirement,
                version);
    }

    Kpi then(Link link) {
        return linked(appended(links, link));
    }

    Kpi reviewed(String drives, LinkReview review) {
        return linked(changed(links, link -> link.drives().equals(drives) ? link.reviewed(review) : link));
    }

    private Kpi linked(List<Link> all) {
        return new Kpi(
                program,
                code,
                definitions,
                owners,
                baselines,
                targets,
                benchmarks,
                all,
                audits,
                replacement,
                retirement,
                version);
    }

    Kpi then(Audit audit) {
        return new Kpi(
                program,
                code,
                definitions,
                owners,
                baselines,
                targets,
                benchmarks,
                links,
                appended(audits, audit),
                replacement,
                retirement,
                version);
    }

    Kpi ended(@Nullable Replacement replaced, @Nullable Retirement retired) {
        return new Kpi(
                program,
                code,
                definitions,
                owners,
                baselines,
                targets,
                benchmarks,
                links,
                audits,
                replaced,
                retired,
                version);
    }

    Kpi at(long sequence) {
        return new Kpi(
                program,
                code,
                definitions,
                owners,
                baselines,
                targets,
                benchmarks,
                links,
                audits,
                replacement,
                retirement,
                sequence);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return more;
    }

    private static <T> List<T> changed(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }
}
