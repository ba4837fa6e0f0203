package org.cultureledger.program.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a programme stands for, with its wordings and how it was kept.
 *
 * @param wordings in the order of recording; never empty
 * @param reports how far a hiring standard was applied, in the order of recording
 */
public record Adoption(
        Kind kind,
        String code,
        List<Wording> wordings,
        List<Coverage> reports,
        @Nullable Retirement retirement) {

    /** What it is. */
    public enum Kind {
        PRINCIPLE("principles"),
        BRAND_VALUE("brand-values"),
        GUIDELINE("guidelines"),
        HIRING_STANDARD("hiring-standards");

        private final String collection;

        Kind(String collection) {
            this.collection = collection;
        }

        /** The part of addresses and keys that names all of the kind. */
        public String collection() {
            return collection;
        }
    }

    /** What it said from a day on; which fields are there depends on the kind. */
    public record Wording(
            LocalDate on,
            @Nullable String name,
            @Nullable String customerDesire,
            @Nullable String operationalCapacity,
            @Nullable String resonance,
            @Nullable String value,
            @Nullable String audience,
            @Nullable String dailyDecision,
            @Nullable String text,
            List<String> roles,
            @Nullable String reason) {

        public Wording {
            roles = List.copyOf(roles);
        }
    }

    /** @param share of the period's hires, in decimal digits from 0 to 1 */
    public record Coverage(LocalDate on, String period, String share) {}

    public record Retirement(LocalDate on, String reason) {}

    public Adoption {
        wordings = List.copyOf(wordings);
        reports = List.copyOf(reports);
    }

    /** What it said as last recorded for the day or before; empty before it was adopted. */
    public Optional<Wording> on(LocalDate day) {
        return wordings.reversed().stream()
                .filter(wording -> !wording.on().isAfter(day))
                .findFirst();
    }

    public boolean isRetiredOn(LocalDate day) {
        return retirement != null && !day.isBefore(retirement.on());
    }

    Adoption worded(Wording wording) {
        var more = new ArrayList<>(wordings);
        more.add(wording);
        return new Adoption(kind, code, more, reports, retirement);
    }

    Adoption covered(Coverage report) {
        var more = new ArrayList<>(reports);
        more.add(report);
        return new Adoption(kind, code, wordings, more, retirement);
    }

    Adoption retired(Retirement end) {
        return new Adoption(kind, code, wordings, reports, end);
    }
}
