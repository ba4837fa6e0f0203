package org.cultureledger.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cultureledger.platform.web.InvalidForm;

/** The parameters of a question, each given once at most. */
record Parameters(Map<String, String[]> given) {

    /** @throws InvalidForm naming each parameter that is not one of these, since a typo must not give a wrong answer */
    void refuseUnless(Set<String> known) {
        var unknown =
                given.keySet().stream().filter(name -> !known.contains(name)).sorted();
        unknown.findFirst().ifPresent(name -> {
            throw new InvalidForm(
                    name, "is not a parameter of this question; it takes " + String.join(", ", sorted(known)));
        });
    }

    /** Empty if it is absent or blank, as a form sends a field that was left out. */
    Optional<String> text(String name) {
        var values = given.get(name);
        if (values == null) return Optional.empty();
        if (values.length > 1) throw new InvalidForm(name, "must be given once");
        return Optional.of(values[0].strip()).filter(value -> !value.isEmpty());
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException _) {
                throw new InvalidForm(name, "must be a date such as 2026-03-01");
            }
        });
    }

    /** @throws InvalidForm unless it is a whole number from {@code least} to {@code most} */
    Optional<Long> number(String name, long least, long most) {
        return text(name).map(value -> {
            try {
                long number = Long.parseLong(value);
                if (number >= least && number <= most) return number;
            } catch (NumberFormatException _) {
                // says below what it must be
            }
            throw new InvalidForm(
                    name,
                    most == Long.MAX_VALUE
                            ? "must be a whole number, %d or more".formatted(least)
                            : "must be a whole number from %d to %d".formatted(least, most));
        });
    }

    /** All but those, in a form in which equal questions are equal. */
    String without(Set<String> names) {
        var text = new StringBuilder();
        new TreeMap<>(given).forEach((name, values) -> {
            if (!names.contains(name))
                text.append(name).append('=').append(String.join("\n", values)).append('\n');
        });
        return text.toString();
    }

    /** All but those, to be changed. */
    Map<String, String[]> butFor(Set<String> names) {
        var kept = new LinkedHashMap<>(given);
        kept.keySet().removeAll(names);
        return kept;
    }

    private static Iterable<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
