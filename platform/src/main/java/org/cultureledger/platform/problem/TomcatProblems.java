package org.cultureledger.platform.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Tomcat's own refusals, of request lines and headers that it cannot read, told as problems. Tomcat makes it by name. */
public final class TomcatProblems extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported())
            return;
        var canBeWritten = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, canBeWritten);
        if (!canBeWritten.get()) return;
        try {
            write(response);
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("A problem could not be reported", e);
        }
    }

    private static void write(Response response) throws IOException {
        var rule = StatusRules.of(response.getStatus());
        response.setStatus(rule.kind().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var writer = response.getReporter();
        if (writer == null) return;
        writer.write(new String(ProblemJson.bytes(Problems.of(rule, rule.explanation())), StandardCharsets.UTF_8));
        response.finishResponse();
    }
}
