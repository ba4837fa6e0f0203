package org.cultureledger.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Answers a failed request: with a page to people, with a problem detail to programs. */
@Component
public final class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final String PAGE = "problem";

    private final ThymeleafViewResolver pages;

    ProblemWriter(ThymeleafViewResolver pages) {
        this.pages = pages;
    }

    /** Answers {@code failure}, if the answer has not been begun; logs it if it is the ledger's own fault. */
    public void write(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        var refusal = Refusals.of(failure);
        if (refusal.rule() == GeneralRule.FAULT)
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        if (response.isCommitted()) return;
        response.resetBuffer();
        if (failure instanceof ErrorResponse described)
            described.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (refusal instanceof RetryLater later)
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, later.after().toSeconds())));
        write(request, response, refusal.rule(), Problems.of(refusal));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Rule rule, ProblemDetail problem)
            throws IOException {
        response.setStatus(problem.getStatus());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (Audience.isPeople(request)) {
            render(request, response, rule, problem);
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(ProblemJson.bytes(problem));
        }
    }

    private void render(HttpServletRequest request, HttpServletResponse response, Rule rule, ProblemDetail problem)
            throws IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        try {
            page().render(Map.of("rule", rule, "problem", problem), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private View page() throws Exception {
        return Optional.ofNullable(pages.resolveViewName(PAGE, Locale.ENGLISH))
                .orElseThrow(() -> new IllegalStateException("There is no page " + PAGE));
    }
}
