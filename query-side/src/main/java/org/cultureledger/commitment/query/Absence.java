package org.cultureledger.commitment.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When a person or department was there to answer for something.
 *
 * @param changes in the order of recording
 */
public record Absence(List<Change> changes) {

    /** @param gone whether it is gone from that day on, or there again */
    public record Change(LocalDate from, boolean gone) {}

    public Absence {
        changes = List.copyOf(changes);
    }

    /** Whether it was gone on that day, by the latest change that counted then. */
    public boolean isGoneOn(LocalDate day) {
        Change last = null;
        for (var change : changes)
            if (!change.from().isAfter(day) && (last == null || !change.from().isBefore(last.from()))) last = change;
        return last != null && last.gone();
    }

    /** Without the last time that it was said to be gone. */
    Absence withoutLastGoing() {
        var others = new ArrayList<>(changes);
        int index = others.size() - 1;
        while (index >= 0 && !others.get(index).gone()) index--;
        if (index >= 0) others.remove(index);
        return new Absence(others);
    }

    Absence then(LocalDate from, boolean gone) {
        var more = new ArrayList<>(changes);
        more.add(new Change(from, gone));
        return new Absence(more);
    }
}
