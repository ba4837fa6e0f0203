package org.cultureledger.benchmark;

import java.util.Random;

/** Meaningless text, the same for the same seed. Random letters, so that no compression makes it smaller than life. */
public final class Texts {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz      ";

    private final Random random;

    public Texts(long seed) {
        random = new Random(seed);
    }

    public String next(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return text.toString();
    }
}
