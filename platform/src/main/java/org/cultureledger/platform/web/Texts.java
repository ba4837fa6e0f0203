package org.cultureledger.platform.web;

/** Which characters a text may have. */
final class Texts {

    private Texts() {}

    /** Everything but control characters and halves of surrogate pairs, which no database would keep as they are. */
    static boolean isPrintable(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    /** Whether a text of several lines may have the character. */
    static boolean isAllowed(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == '\t' || isPrintable(codePoint);
    }
}
