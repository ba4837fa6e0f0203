package org.cultureledger.importing.command;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cultureledger.kernel.Code;

/**
 * Makes a code of any text. Where more was changed than the case of letters, another text could become the same code, so a
 * short hash of the text tells them apart: always, for who was first in a file must not decide who is who.
 */
final class Slug {

    private static final Pattern CODE = Pattern.compile(Code.FORM);
    private static final int LONGEST = 64;
    private static final int HASH_DIGITS = 6;

    private Slug() {}

    static String of(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        return CODE.matcher(plain).matches() ? plain : readable(plain) + hash(plain);
    }

    private static String readable(String plain) {
        var letters = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        var code = letters.replaceAll("[^a-z0-9.]+", "-").replaceAll("^[.-]+|[.-]+$", "");
        var room = LONGEST - HASH_DIGITS - 1;
        return code.isEmpty() ? "" : code.substring(0, Math.min(room, code.length())) + "-";
    }

    private static String hash(String plain) {
        return HexFormat.of()
                .formatHex(Hashes.sha256(plain.getBytes(StandardCharsets.UTF_8)))
                .substring(0, HASH_DIGITS);
    }
}
