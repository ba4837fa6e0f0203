package org.cultureledger.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers requests whose address, header or method the firewall lets nobody see. */
@Component
final class RejectedRequests implements RequestRejectedHandler {

    /** TRACE is known, and answered nowhere. */
    private static final List<HttpMethod> METHODS = Arrays.stream(HttpMethod.values())
            .filter(method -> !method.equals(HttpMethod.TRACE))
            .toList();

    private final ProblemWriter writer;

    RejectedRequests(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
            throws IOException {
        if (METHODS.contains(HttpMethod.valueOf(request.getMethod()))) {
            writer.write(request, response, new Refusal(GeneralRule.MALFORMED_REQUEST));
        } else {
            response.setHeader(
                    HttpHeaders.ALLOW, METHODS.stream().map(HttpMethod::name).collect(Collectors.joining(", ")));
            writer.write(request, response, new Refusal(GeneralRule.METHOD_NOT_ALLOWED));
        }
    }
}
