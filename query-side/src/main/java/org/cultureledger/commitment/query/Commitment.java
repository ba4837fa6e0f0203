package org.cultureledger.commitment.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.query.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * Something promised by a day, with all that happened to it, so that how it stood on any day is a function of this row.
 *
 * <p>What the commitments of one plan have in common is kept beside them in a row of the same form, so that they follow
 * when the plan is handed over, amended or cancelled.
 *
 * @param kind absent for what the commitments of a plan have in common, which is no commitment
 * @param departments codes of those whose commitment it is
 * @param initiative code of the initiative that it belongs to
 * @param followsPlan whether whoever owns the plan owns it, so that it is handed over with the plan
 * @param link address of the thing in the API
 * @param steps in the order of recording, which need not be that of their days
 * @param parts keys of the commitments of a plan; empty for commitments
 * @param disclosure who may see it: whoever may see what it follows from
 */
public record Commitment(
        String program,
        @Nullable CommitmentKind kind,
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

    /** What the commitments of one plan have in common; the steps tell who owns it. */
    static Commitment plan(
            String program,
            String title,
            List<String> departments,
            @Nullable String initiative,
            String link,
            List<Step> steps) {
        return new Commitment(
                program, null, title, departments, initiative, true, link, steps, List.of(), Disclosure.TO_ALL);
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

    /** How it stood on a day, where nothing was adopted; empty if it was not yet promised then. */
    public Optional<Standing> on(LocalDate day, ZoneId zone) {
        return on(day, zone, null);
    }

    /**
     * How it stood on a day; empty if it was not yet promised then.
     *
     * @param adoptedOn since when the programme is kept here
     */
    public Optional<Standing> on(LocalDate day, ZoneId zone, @Nullable LocalDate adoptedOn) {
        var known = steps.stream().filter(step -> !step.on().isAfter(day)).toList();
        if (known.stream().noneMatch(step -> step.what() == Step.What.PROMISED)) return Optional.empty();
        var progression = new Progression();
        known.forEach(progression::take);
        return Optional.of(progression.standing(day, zone, adoptedOn));
    }

    /** Who answered for it on a day, by the last handing over that counted then; before the first, whoever was first. */
    @Nullable
    String ownerOn(LocalDate day) {
        var owners = steps.stream().filter(step -> step.owner() != null).toList();
        return owners.reversed().stream()
                .filter(step -> !step.on().isAfter(day))
                .findFirst()
                .or(() -> owners.stream().findFirst())
                .map(Step::owner)
                .orElse(null);
    }

    /** What hands it over after a day, as far as was recorded. */
    List<Step> handedOverAfter(LocalDate day) {
        return steps.stream()
                .filter(step ->
                        step.what() == Step.What.HANDED_OVER && step.on().isAfter(day))
                .toList();
    }

    /** The same, promised by another day all along: the day was written down wrongly. */
    Commitment corrected(LocalDate due) {
        var right = steps.stream()
                .map(step -> step.what() == Step.What.PROMISED ? step.corrected(due) : step)
                .toList();
        return new Commitment(
                program, kind, title, departments, initiative, followsPlan, link, right, parts, disclosure);
    }

    /** Moves are numbered in the order of recording. */
    public Commitment then(Step step) {
        var next = step.what() == Step.What.MOVED ? step.numbered(moves() + 1) : step;
        return new Commitment(
                program,
                kind,
                title,
                departments,
                initiative,
                followsPlan,
                link,
                appended(steps, next),
                parts,
                disclosure);
    }

    private int moves() {
        return (int)
                steps.stream().filter(step -> step.what() == Step.What.MOVED).count();
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
