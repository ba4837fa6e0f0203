package org.cultureledger.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.cultureledger.platform.access.CurrentCaller;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Checks who may send what, and whether it is about something on record, before the body is read. */
@Component
final class SendersCheck implements HandlerInterceptor {

    private final Admission admission;
    private final NamedInPath named;

    SendersCheck(Admission admission, NamedInPath named) {
        this.admission = admission;
        this.named = named;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var sends = method.getMethodAnnotation(Sends.class);
            var allowed = method.getMethodAnnotation(AllowedTo.class);
            if (sends != null) admission.admit(sends.value(), CurrentCaller.of(request), named.program(request));
            if (allowed != null) admission.admit(allowed, CurrentCaller.of(request), named.program(request));
            if (sends != null) named.requireOnRecord(request);
        }
        return true;
    }
}
