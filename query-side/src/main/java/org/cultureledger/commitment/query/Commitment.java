package org.cultureledger.commitment.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.query.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * Something promised by a day, with all that happened to it, so that how it stood on any day is a function of this row.
 *
 * @param departments codes of those whose commitment it is
 * @param initiative code of the initiative that it belongs to
 * @param followsPlan whether whoever owns the plan owns it, so that it is handed over with the plan
 * @param link address of the thing in the API
 * @param steps in the order of recording, which need not be that of their days
 * @param parts keys of the commitments of a {@link CommitmentKind#PLAN}; empty for commitments
 * @param disclosure who may see it: whoever may see what it follows from
 */
public record Commitment(
        String program,
        CommitmentKind kind,
        String title,
        List<String> departments,
        @Nullable String initiative,
        boolean followsPlan,
        String link,
        List<Step> steps,
        List<String> parts,
        Disclosure disclosure)
        implements Disclosed {

    public Commitment {
        departments = List.copyOf(departments);
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    /** Something promised for the first time. */
    public static Commitment of(
            String program,
            CommitmentKind kind,
            String title,
            List<String> departments,
            @Nullable String initiative,
            String link,
            Step promise) {
        return new Commitment(
                program,
                kind,
                title,
                departments,
                initiative,
                false,
                link,
                List.of(promise),
                List.of(),
                Disclosure.TO_ALL);
    }

    /** How it stood on a day; empty if it was not yet promised then. */
    public Optional<Standing> on(LocalDate day, ZoneId zone) {
        var known = steps.stream().filter(step -> !step.on().isAfter(day)).toList();
        return known.stream().anyMatch(step -> step.what() == Step.What.PROMISED)
                ? Optional.of(Standing.after(this, known, day, zone))
                : Optional.empty();
    }

    public Commitment then(Step step) {
        return new Commitment(
                program,
                kind,
                title,
                departments,
                initiative,
                followsPlan,
                link,
                appended(steps, step),
                parts,
                disclosure);
    }

    public Commitment titled(String words) {
        return new Commitment(
                program, kind, words, departments, initiative, followsPlan, link, steps, parts, disclosure);
    }

    public Commitment of(List<String> owningDepartments) {
        return new Commitment(
                program, kind, title, owningDepartments, initiative, followsPlan, link, steps, parts, disclosure);
    }

    /** The same, for these readers. */
    public Commitment disclosed(Disclosure readers) {
        return new Commitment(program, kind, title, departments, initiative, followsPlan, link, steps, parts, readers);
    }

    /** The same, going with its plan from owner to owner, or no longer. */
    Commitment following(boolean plan) {
        return new Commitment(program, kind, title, departments, initiative, plan, link, steps, parts, disclosure);
    }

    Commitment with(String part) {
        return new Commitment(
                program,
                kind,
                title,
                departments,
                initiative,
                followsPlan,
                link,
                steps,
                appended(parts, part),
                disclosure);
    }

    /** Who answers for it from now on, as far as was recorded; absent if nobody was ever named. */
    public @Nullable String lastOwner() {
        return steps.reversed().stream()
                .map(Step::owner)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** Whether it was neither completed nor dropped, by what was recorded so far. */
    public boolean isPending() {
        return steps.reversed().stream()
                .map(Step::what)
                .filter(what -> what == Step.What.COMPLETED || what == Step.What.DROPPED || what == Step.What.REOPENED)
                .findFirst()
                .map(what -> what == Step.What.REOPENED)
                .orElse(true);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
