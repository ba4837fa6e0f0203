package org.cultureledger.command;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cultureledger.access.Caller;
import org.cultureledger.platform.access.CurrentCaller;
import org.cultureledger.platform.web.Fingerprint;
import org.cultureledger.platform.web.InvalidForm;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads from a request what its {@link Sending} says. */
@Component
final class SendingArguments implements HandlerMethodArgumentResolver {

    static final String KEY = "Idempotency-Key";
    static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");
    static final Pattern VERSION_FORM = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    private final Fingerprint fingerprint;

    SendingArguments(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sending.class;
    }

    @Override
    public Sending resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        var caller = CurrentCaller.of(request);
        var key = key(request, caller);
        return new Sending(
                caller,
                null,
                key,
                key == null ? null : fingerprint.of(request, requireNonNull(parameter.getMethod())),
                expectedVersion(request),
                request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "page" : "api",
                UUID.randomUUID().toString());
    }

    /** Accounts do not meet in their keys. */
    private static @Nullable String key(HttpServletRequest request, Caller caller) {
        var key = request.getHeader(KEY);
        if (key == null) return null;
        if (!KEY_FORM.matcher(key).matches()) throw new InvalidForm(KEY, "must be 1 to 200 visible ASCII characters");
        return caller.account().code() + "/" + key;
    }

    private static @Nullable Long expectedVersion(HttpServletRequest request) {
        var version = request.getHeader(HttpHeaders.IF_MATCH);
        if (version == null) return null;
        var form = VERSION_FORM.matcher(version);
        if (!form.matches())
            throw new InvalidForm(HttpHeaders.IF_MATCH, "must be one version in quotes, such as \"7\"");
        return Long.valueOf(form.group(1));
    }
}
