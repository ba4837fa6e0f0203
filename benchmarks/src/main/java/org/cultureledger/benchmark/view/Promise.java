package org.cultureledger.benchmark.view;

import org.jspecify.annotations.Nullable;

/** A row: who promised what for when, and how it went. Public, so that it can be stored. */
public record Promise(
        String owner, String due, int slips, @Nullable String keptOn) {

    Promise moved(String day) {
        return new Promise(owner, day, slips + 1, keptOn);
    }

    Promise handedTo(String someone) {
        return new Promise(someone, due, slips, keptOn);
    }

    Promise keptOn(String day) {
        return new Promise(owner, due, slips, day);
    }
}
