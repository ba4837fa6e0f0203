package org.cultureledger.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every view there is, in order of the names. */
public record Views(List<ViewOf<?>> all) {

    public Views {
        all = all.stream().sorted(Comparator.comparing(ViewOf::name)).toList();
    }

    public Optional<ViewOf<?>> named(String name) {
        return all.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** The views of a programme's own rows. */
    public List<ViewOf<?>> ofPrograms() {
        return all.stream().filter(view -> !view.isShared()).toList();
    }
}
