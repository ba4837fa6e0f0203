package org.cultureledger.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cultureledger.rule.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed before Spring MVC was asked: in a filter, or by the container's own judgement. */
@Controller
final class ErrorDispatch implements ErrorController {

    private final ProblemWriter writer;

    ErrorDispatch(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(request, response, failure(request));
    }

    private static Throwable failure(HttpServletRequest request) {
        boolean isFault = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status == HttpStatus.INTERNAL_SERVER_ERROR.value();
        if (isFault && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure)
            return failure;
        // asked for by its own address it is no error, and there is no such thing
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? new Refusal(StatusRules.of(status))
                : new Refusal(StatusRules.of(HttpStatus.NOT_FOUND.value()));
    }
}
