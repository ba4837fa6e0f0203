package org.cultureledger.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.access.CurrentCaller;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Checks who may send what before the body is read. */
@Component
final class SendersCheck implements HandlerInterceptor {

    /** Name of the path variable that holds the programme's code, in every path. */
    private static final String PROGRAM = "p";

    private final Admission admission;

    SendersCheck(Admission admission) {
        this.admission = admission;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var sends = method.getMethodAnnotation(Sends.class);
            if (sends != null) admission.admit(sends.value(), CurrentCaller.of(request), program(request));
            var allowed = method.getMethodAnnotation(AllowedTo.class);
            if (allowed != null) admission.admit(allowed, CurrentCaller.of(request), program(request));
        }
        return true;
    }

    private static Optional<ProgramId> program(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(PROGRAM) instanceof String code
                ? Optional.of(named(code))
                : Optional.empty();
    }

    private static ProgramId named(String code) {
        try {
            return ProgramId.of(code);
        } catch (IllegalArgumentException _) {
            throw new Refusal(GeneralRule.NOT_FOUND, "There is no such programme");
        }
    }
}
