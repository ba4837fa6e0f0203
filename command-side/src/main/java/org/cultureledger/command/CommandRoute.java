package org.cultureledger.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.access.Caller;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.BodyReader;
import org.cultureledger.platform.web.BulkBody;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;

/** One path that takes a command, and the resource's method behind it. */
record CommandRoute(PathPattern path, Object resource, Method method, Class<? extends LedgerCommand> command) {

    /** The paths of one resource; none if it sends no commands. */
    static Stream<CommandRoute> of(Object resource) {
        return Stream.of(resource.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Sends.class))
                .flatMap(method -> of(resource, method));
    }

    private static Stream<CommandRoute> of(Object resource, Method method) {
        method.setAccessible(true);
        var sends = method.getAnnotation(Sends.class);
        var prefix = paths(AnnotatedElementUtils.findMergedAnnotation(resource.getClass(), RequestMapping.class));
        var own = method.getAnnotation(PostMapping.class).value();
        return Stream.of(prefix)
                .flatMap(start ->
                        Stream.of(own.length == 0 ? new String[] {""} : own).map(end -> start + end))
                .map(PathPatternParser.defaultInstance::parse)
                .map(path -> new CommandRoute(path, resource, method, sends.value()));
    }

    private static String[] paths(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? new String[] {""} : mapping.path();
    }

    /** The path's variables, if it is this one. */
    Optional<Map<String, String>> match(PathContainer container) {
        return Optional.ofNullable(path.matchAndExtract(container)).map(PathPattern.PathMatchInfo::getUriVariables);
    }

    ResponseEntity<?> send(
            Map<String, String> variables,
            JsonNode body,
            Sending sending,
            BodyReader bodies,
            ConversionService conversions) {
        var arguments = Stream.of(method.getParameters())
                .map(parameter -> argument(parameter, variables, body, sending, bodies, conversions))
                .toArray();
        try {
            return (ResponseEntity<?>) method.invoke(resource, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object argument(
            Parameter parameter,
            Map<String, String> variables,
            JsonNode body,
            Sending sending,
            BodyReader bodies,
            ConversionService conversions) {
        if (parameter.isAnnotationPresent(PathVariable.class)) return variable(parameter, variables, conversions);
        if (parameter.isAnnotationPresent(Body.class)) return form(parameter, body, bodies);
        if (parameter.getType() == Sending.class) return sending;
        if (parameter.getType() == Caller.class) return sending.caller();
        throw new IllegalStateException("A resource that sends commands takes no " + parameter);
    }

    private static @Nullable Object variable(
            Parameter parameter, Map<String, String> variables, ConversionService conversions) {
        var text = variables.get(parameter.getName());
        if (text == null && !parameter.getAnnotation(PathVariable.class).required()) return null;
        try {
            var value = conversions.convert(text, parameter.getType());
            if (value != null) return value;
        } catch (ConversionException _) {
            // told below, like an empty one
        }
        throw new Refusal(GeneralRule.NOT_FOUND, "There is no " + text);
    }

    private static Object form(Parameter parameter, JsonNode body, BodyReader bodies) {
        var type = ResolvableType.forType(parameter.getParameterizedType());
        return type.toClass() == BulkBody.class
                ? new BulkBody.Single<>(bind(type.getGeneric(0), body, bodies))
                : bind(type, body, bodies);
    }

    private static Object bind(ResolvableType type, JsonNode body, BodyReader bodies) {
        return bodies.bind(body, type.toClass().asSubclass(Record.class)).orRefuse();
    }
}
