package org.cultureledger.platform.web;

/**
 * What is wrong with one field of a form.
 *
 * @param field path within the body, such as {@code sponsor.person} or {@code rows[3].due}
 * @param message what it must be, for people
 */
public record FieldError(String field, String message) {

    private static final int LONGEST_FIELD = 200;

    /** Names that senders made up are cut and made printable, for they go back into an answer. */
    public FieldError {
        field = printable(field);
    }

    private static String printable(String name) {
        var text = new StringBuilder();
        name.codePoints()
                .limit(LONGEST_FIELD)
                .map(point -> Texts.isPrintable(point) ? point : '?')
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
