package org.cultureledger.page;

import java.util.Map;

/**
 * How a state is drawn: its glyph on a square of 10, and the class of its badge. Colour repeats what glyph and word say.
 *
 * @param path of the glyph's strokes
 * @param dot whether the glyph ends in a dot below
 */
public record StateLook(String style, String path, boolean dot) {

    private static final String CIRCLE = "M1 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0";
    private static final String CLOCK = CIRCLE + "M5 2.6V5l1.8 1.2";
    private static final String TICK = "m1 5.4 2.8 2.8L9 2";
    private static final String DASH = "M1 5h8";
    private static final String MARK = "M5 .8v5.4";
    private static final String QUESTION = "M2.6 3.2c0-3.4 5-3.2 5-.3 0 2-2.6 1.9-2.6 3.8";

    private static final StateLook PLAIN = new StateLook("st-open", CIRCLE, false);

    private static final Map<String, StateLook> LOOKS = Map.ofEntries(
            Map.entry("DUE_SOON", new StateLook("st-soon", CLOCK, false)),
            Map.entry("AT_RISK", new StateLook("st-soon", CLOCK, false)),
            Map.entry("OVERDUE", new StateLook("st-overdue", MARK, true)),
            Map.entry("OFF_TRACK", new StateLook("st-orphaned", MARK, true)),
            Map.entry("DONE_IN_TIME", new StateLook("st-done", TICK, false)),
            Map.entry("DONE", new StateLook("st-done", TICK, false)),
            Map.entry("REACHED", new StateLook("st-done", TICK, false)),
            Map.entry("MISSED", new StateLook("st-overdue", MARK, true)),
            Map.entry("BEHIND", new StateLook("st-soon", CLOCK, false)),
            Map.entry("WAIVED", new StateLook("st-dropped", DASH, false)),
            Map.entry("CLOSED", new StateLook("st-done", TICK, false)),
            Map.entry("DONE_LATE", new StateLook("st-late", TICK, false)),
            Map.entry("IN_FORCE", new StateLook("st-in", TICK, false)),
            Map.entry("ON_TRACK", new StateLook("st-in", TICK, false)),
            Map.entry("DROPPED", new StateLook("st-dropped", DASH, false)),
            Map.entry("SUPERSEDED", new StateLook("st-dropped", DASH, false)),
            Map.entry("REVOKED", new StateLook("st-dropped", DASH, false)),
            Map.entry("CANCELLED", new StateLook("st-dropped", DASH, false)),
            Map.entry(
                    "ORPHANED",
                    new StateLook(
                            "st-orphaned", "M3 3a2 2 0 1 0 4 0a2 2 0 1 0-4 0M1.5 9.4c0-4 7-4 7 0M0 10 10 0", false)),
            Map.entry("UNCONFIRMED", new StateLook("st-unconfirmed", QUESTION, true)),
            Map.entry("PROPOSED", new StateLook("st-unconfirmed", QUESTION, true)),
            Map.entry("IRREGULAR", new StateLook("st-irregular", "M5 .8 9.6 9H.4Z", false)),
            Map.entry("OVERSTEP", new StateLook("st-overstep", "M5.8 0v10M0 5h9.2M6.8 2.4 9.4 5 6.8 7.6", false)),
            Map.entry("ADOPTED", new StateLook("st-adopted", "M1 1.5h8v7H1zM1 4h8", false)));

    /** A state that none is named for is drawn as one that is simply open. */
    static StateLook of(String code) {
        return LOOKS.getOrDefault(code, PLAIN);
    }
}
