package org.cultureledger.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import org.cultureledger.platform.web.InvalidForm;

/**
 * Where the next page of a list begins, in the very state that the first page was of.
 *
 * @param question digest of what was asked: another filter, another cursor
 */
record Cursor(long position, LocalDate on, Place place, String question) {

    static final String PARAMETER = "after";
    private static final int DIGITS = 16;

    /** @throws InvalidForm unless the token was made for this question */
    static Cursor parse(String token, String question) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(" ", -1);
            var cursor = new Cursor(
                    Long.parseLong(parts[0]),
                    LocalDate.parse(parts[1]),
                    new Place(parts.length > 4 ? parts[4] : "", Integer.parseInt(parts[2])),
                    parts[3]);
            if (cursor.question.equals(question) && cursor.place.count() > 0 && cursor.position >= -1) return cursor;
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException _) {
            // says below what it must be
        }
        throw refusal();
    }

    /** That it is none that any answer could have had. */
    static InvalidForm refusal() {
        return new InvalidForm(PARAMETER, "must be the next of an earlier answer to the same question");
    }

    String token() {
        var text = "%d %s %d %s %s"
                .formatted(position, on, place.count(), question, place.token())
                .strip();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    Cursor at(Place other) {
        return new Cursor(position, on, other, question);
    }

    static String digest(String question) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
