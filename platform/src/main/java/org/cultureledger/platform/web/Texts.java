package org.cultureledger.platform.web;

/** Which characters a text may have. */
final class Texts {

    private Texts() {}

    /** Whether there is nothing to be seen in the text, whatever Unicode calls the nothing. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Texts::isInvisible);
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT -> true;
                    default -> false;
                };
    }

    /** Embeddings, overrides and isolates: they make a text look like another one than it is. */
    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Everything but control characters and halves of surrogate pairs, which no database would keep as they are. */
    static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    /** Whether a text of several lines may have the character. */
    static boolean isAllowed(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\t'
                || (isPrintable(codePoint) && !turnsDirection(codePoint));
    }
}
