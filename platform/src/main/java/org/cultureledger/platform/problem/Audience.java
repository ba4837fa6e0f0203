package org.cultureledger.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Whom a request comes from, as far as its answer's form goes. */
final class Audience {

    private Audience() {}

    /** Whether a page is what is wanted first: a browser's navigation says so, a program does not. */
    static boolean isPeople(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).stream()
                .anyMatch(accept -> accept.strip().startsWith(MediaType.TEXT_HTML_VALUE));
    }
}
