package org.cultureledger.command;

import org.jspecify.annotations.Nullable;

/** How a command is answered, kept with its commit so that a repetition is answered the same. */
record Answer(int status, @Nullable String location, long version) {

    private static final String NOWHERE = "-";

    String text() {
        return status + " " + version + " " + (location == null ? NOWHERE : location);
    }

    static Answer parse(String text) {
        var parts = text.split(" ", 3);
        return new Answer(
                Integer.parseInt(parts[0]), parts[2].equals(NOWHERE) ? null : parts[2], Long.parseLong(parts[1]));
    }
}
