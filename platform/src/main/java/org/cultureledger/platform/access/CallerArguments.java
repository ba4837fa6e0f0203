package org.cultureledger.platform.access;

import org.cultureledger.access.Caller;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a resource's method its {@link Caller}, or {@link LoggedIn} where the name of the log-in matters. */
final class CallerArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class || parameter.getParameterType() == LoggedIn.class;
    }

    /** @throws Refusal {@code unauthenticated} on a path that is open without log-in */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var loggedIn = LoggedIn.current().orElseThrow(() -> new Refusal(GeneralRule.UNAUTHENTICATED));
        return parameter.getParameterType() == Caller.class ? loggedIn.caller() : loggedIn;
    }
}
