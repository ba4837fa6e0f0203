package org.cultureledger.importing.command;

/**
 * A text in which a pattern is looked for, as long as that takes no unreasonable time: some patterns try every way of
 * dividing a text, and these are more than anybody can wait for.
 */
final class Searched implements CharSequence {

    /** Looks at single characters; some tenths of a second. */
    private static final int MOST_LOOKS = 20_000_000;

    private final String text;
    private int looks;

    Searched(String text) {
        this.text = text;
    }

    /** The pattern has looked at the text for too long. */
    static final class EndlessSearchException extends RuntimeException {}

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST_LOOKS) throw new EndlessSearchException();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
