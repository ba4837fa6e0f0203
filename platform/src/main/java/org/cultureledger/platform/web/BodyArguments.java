package org.cultureledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the {@link Body} to a resource's method. */
final class BodyArguments implements HandlerMethodArgumentResolver {

    private final BodyReader reader;

    BodyArguments(BodyReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Body.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) throw new IllegalStateException("Not a servlet request");
        var type = ResolvableType.forMethodParameter(parameter);
        return type.toClass() == BulkBody.class
                ? reader.readBulk(request, form(type.getGeneric(0)))
                : reader.read(request, form(type));
    }

    private static Class<? extends Record> form(ResolvableType type) {
        return type.toClass().asSubclass(Record.class);
    }
}
