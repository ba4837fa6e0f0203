package org.cultureledger.benchmark.store;

import java.util.List;
import java.util.stream.IntStream;
import org.cultureledger.benchmark.Texts;

/** The event that is stored again and again: names, a number and a text, as most events of a ledger. */
public record Noted(String subject, String by, int weight, String text) {

    private static final int VARIANTS = 64;
    private static final int BYTES_BESIDE_TEXT = 75;

    /** Events of about this many bytes as JSON, all different. */
    static List<Noted> ofBytes(int bytes) {
        var texts = new Texts(bytes);
        return IntStream.range(0, VARIANTS)
                .mapToObj(i -> new Noted(
                        "milestone-%04d".formatted(i),
                        "person-%04d".formatted(i % 7),
                        i,
                        texts.next(bytes - BYTES_BESIDE_TEXT)))
                .toList();
    }
}
