package org.cultureledger.training.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.query.Personal;
import org.cultureledger.training.TrainingResult;
import org.jspecify.annotations.Nullable;

/**
 * One person's training in one course, with its dated steps in the order of recording.
 *
 * @param demands assignments and waivers
 * @param version sequence of the last event of its stream
 */
public record Training(
        String program,
        String course,
        String person,
        List<Demand> demands,
        List<Progress> progress,
        List<Completion> completions,
        long version)
        implements Personal {

    /**
     * That the person has to complete the course, or need not.
     *
     * @param due of an assignment; absent for a waiver
     * @param reason of an assignment
     * @param sealed reason of a waiver, in the vault
     * @param approvedBy who answers for a waiver
     * @param confirmedOn when he said so
     */
    public record Demand(
            LocalDate on,
            Instant recordedAt,
            @Nullable LocalDate due,
            @Nullable String reason,
            @Nullable Sealed sealed,
            @Nullable String approvedBy,
            @Nullable LocalDate confirmedOn) {

        public boolean isWaiver() {
            return due == null;
        }

        boolean isConfirmedOn(LocalDate day) {
            return confirmedOn != null && !confirmedOn.isAfter(day);
        }

        /** Whether it is a waiver that its approver had not confirmed by the day. */
        public boolean isUnconfirmedOn(LocalDate day) {
            return isWaiver() && !isConfirmedOn(day);
        }

        Demand confirmed(LocalDate day) {
            return new Demand(on, recordedAt, due, reason, sealed, approvedBy, day);
        }
    }

    public record Progress(LocalDate on, int week, int weeks) {}

    /**
     * @param revision of the course that was taught
     * @param confirmedBy who bore witness, and since when
     * @param revokedOn from when it was known not to count
     * @param revokedBecause why, in the vault
     */
    public record Completion(
            int number,
            LocalDate on,
            Instant recordedAt,
            int revision,
            TrainingResult result,
            @Nullable BigDecimal score,
            List<Evidence> evidence,
            @Nullable String confirmedBy,
            @Nullable LocalDate confirmedOn,
            @Nullable LocalDate revokedOn,
            @Nullable Sealed revokedBecause) {

        public Completion {
            evidence = List.copyOf(evidence);
        }

        /** Whether it is known on the day, passed, and not revoked by then. */
        public boolean countsOn(LocalDate day) {
            return result == TrainingResult.PASSED && !on.isAfter(day) && !isRevokedOn(day);
        }

        boolean isRevokedOn(LocalDate day) {
            return revokedOn != null && !revokedOn.isAfter(day);
        }

        public boolean isConfirmedOn(LocalDate day) {
            return confirmedOn != null && !confirmedOn.isAfter(day);
        }

        Completion confirmed(String by, LocalDate day) {
            return new Completion(
                    number, on, recordedAt, revision, result, score, evidence, by, day, revokedOn, revokedBecause);
        }

        Completion revoked(LocalDate day, Sealed reason) {
            return new Completion(
                    number, on, recordedAt, revision, result, score, evidence, confirmedBy, confirmedOn, day, reason);
        }
    }

    @Override
    public PersonId concerned() {
        return PersonId.of(person);
    }

    public Training {
        demands = List.copyOf(demands);
        progress = List.copyOf(progress);
        completions = List.copyOf(completions);
    }

    static Training of(String program, String course, String person) {
        return new Training(program, course, person, List.of(), List.of(), List.of(), 0);
    }

    /** The assignment or waiver that counts on a day. */
    public Optional<Demand> demandOn(LocalDate day) {
        return demandsOn(day).stream().reduce((_, later) -> later);
    }

    /** The assignments and waivers known on a day, in the order of recording. */
    List<Demand> demandsOn(LocalDate day) {
        return demands.stream().filter(demand -> !demand.on().isAfter(day)).toList();
    }

    /** How far the person had come on a day. */
    Optional<Progress> progressOn(LocalDate day) {
        return progress.stream().filter(step -> !step.on().isAfter(day)).reduce((_, later) -> later);
    }

    Training then(Demand demand) {
        return new Training(program, course, person, with(demands, demand), progress, completions, version);
    }

    Training waiverConfirmed(LocalDate day) {
        var changed = new ArrayList<>(demands);
        changed.replaceAll(
                demand -> demand.isWaiver() && demand.confirmedOn() == null ? demand.confirmed(day) : demand);
        return new Training(program, course, person, changed, progress, completions, version);
    }

    Training then(Progress step) {
        return new Training(program, course, person, demands, with(progress, step), completions, version);
    }

    Training then(Completion completion) {
        return completed(with(completions, completion));
    }

    Training confirmed(int number, String by, LocalDate day) {
        return completed(completions.stream()
                .map(it -> it.number() == number ? it.confirmed(by, day) : it)
                .toList());
    }

    Training revoked(int number, LocalDate day, Sealed reason) {
        return completed(completions.stream()
                .map(it -> it.number() == number ? it.revoked(day, reason) : it)
                .toList());
    }

    Training at(long sequence) {
        return new Training(program, course, person, demands, progress, completions, sequence);
    }

    private Training completed(List<Completion> all) {
        return new Training(program, course, person, demands, progress, all, version);
    }

    private static <T> List<T> with(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
