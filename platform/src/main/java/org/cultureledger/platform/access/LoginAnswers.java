package org.cultureledger.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cultureledger.platform.problem.ProblemWriter;
import org.cultureledger.platform.problem.RetryLater;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What is said to requests that security turns away. */
@Component
class LoginAnswers {

    private static final String CHALLENGE = "Basic realm=\"Culture Ledger\", charset=\"UTF-8\"";

    /** Sent by browsers with every request of a page's script. */
    private static final String SENT_BY_A_PAGE = "Sec-Fetch-Site";

    private static final String LOGIN = "/login";

    private final ProblemWriter writer;

    LoginAnswers(ProblemWriter writer) {
        this.writer = writer;
    }

    /** To one who is not logged in, or gave a wrong password. */
    void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof TooManyAttempts attempts) {
            writer.write(request, response, tooMany(attempts));
        } else {
            unauthenticated(request, response);
        }
    }

    /** The challenge would make a browser ask for the password itself where a page's session has ended. */
    private void unauthenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(SENT_BY_A_PAGE) == null || request.getHeader(HttpHeaders.AUTHORIZATION) != null)
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        writer.write(request, response, new Refusal(GeneralRule.UNAUTHENTICATED));
    }

    /** To one who filled in the page. */
    void refusedLogin(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof TooManyAttempts attempts) {
            writer.write(request, response, tooMany(attempts));
        } else {
            response.sendRedirect(LOGIN + "?error");
        }
    }

    /** To one who may not. A program that has forgotten its credentials has no session whose token it could send. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (!(cause instanceof CsrfException)) {
            writer.write(request, response, new Refusal(GeneralRule.NOT_ALLOWED));
        } else if (LoggedIn.current().isPresent() || request.getRequestURI().equals(LOGIN)) {
            writer.write(request, response, new Refusal(GeneralRule.CSRF_TOKEN_MISSING));
        } else {
            unauthenticated(request, response);
        }
    }

    private static RetryLater tooMany(TooManyAttempts attempts) {
        return new RetryLater(
                GeneralRule.TOO_MANY_REQUESTS, "Too many wrong passwords for this name.", attempts.waiting());
    }
}
