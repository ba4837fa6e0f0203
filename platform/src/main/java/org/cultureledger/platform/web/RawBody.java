package org.cultureledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;

/** The bytes of a request's body, read once and kept with the request. */
public final class RawBody {

    /** 1 MiB: JSON may have no more bytes. */
    public static final int LARGEST = 1 << 20;

    private static final String ATTRIBUTE = RawBody.class.getName();

    private RawBody() {}

    /** @throws Refusal {@code too-large}, without keeping what exceeds {@link #LARGEST} */
    public static byte[] of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof byte[] read) return read;
        refuseIf(request.getContentLengthLong() > LARGEST);
        var body = read(request);
        refuseIf(body.length > LARGEST);
        request.setAttribute(ATTRIBUTE, body);
        return body;
    }

    private static byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(LARGEST + 1);
        } catch (IOException _) {
            throw new Refusal(GeneralRule.MALFORMED_REQUEST, "The body ended before its announced length.");
        }
    }

    private static void refuseIf(boolean tooLarge) {
        Refusal.when(tooLarge, GeneralRule.TOO_LARGE, "The body has more than 1 MiB.");
    }
}
