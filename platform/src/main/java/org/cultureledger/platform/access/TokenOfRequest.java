package org.cultureledger.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Where a session's token is looked for: in the header, and in the form's field unless the request has several parts. To
 * look for a field among these all of them would have to be read, files included, before it is known who sends them.
 */
final class TokenOfRequest implements CsrfTokenRequestHandler {

    private static final String OF_SEVERAL_PARTS = "multipart/";

    private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return hasSeveralParts(request) && request.getHeader(token.getHeaderName()) == null
                ? null
                : masked.resolveCsrfTokenValue(request, token);
    }

    private static boolean hasSeveralParts(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.strip().toLowerCase(Locale.ROOT).startsWith(OF_SEVERAL_PARTS))
                .isPresent();
    }
}
