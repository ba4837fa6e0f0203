package org.cultureledger.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cultureledger.access.Caller;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.access.CurrentCaller;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the {@link Question} of a request, unless the programme is hidden from whoever asks. */
final class QuestionArguments implements HandlerMethodArgumentResolver {

    /** What the API and the pages call the programme in their addresses. */
    private static final List<String> PROGRAM = List.of("p", "program");

    private static final String API = "/api/";
    private static final String ATTRIBUTE = Question.class.getName();

    private final Programs programs;
    private final Ledger ledger;
    private final Clock clock;
    private final ZoneId zone;
    private final Lines lines;
    private final DecisionReaders readers;

    /** @param zone in which days are counted where there is no programme */
    QuestionArguments(
            Programs programs, Ledger ledger, Clock clock, ZoneId zone, Lines lines, DecisionReaders readers) {
        this.programs = programs;
        this.ledger = ledger;
        this.clock = clock;
        this.zone = zone;
        this.lines = lines;
        this.readers = readers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Question.class;
    }

    @Override
    public Question resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = nativeRequest(request);
        var parameters = new Parameters(http.getParameterMap());
        var caller = CurrentCaller.of(http);
        var program = programIn(request).map(code -> readable(code, caller, parameters));
        if (http.getRequestURI().startsWith(http.getContextPath() + API)) parameters.refuseUnless(known(parameter));
        var dating = new Dating(
                parameters, ledger, clock, program.map(ProgramFacts::zone).orElse(zone));
        var question = new Question(
                http.getRequestURI(),
                parameters,
                caller,
                program.orElse(null),
                dating,
                lines,
                readers,
                nativeResponse(request));
        http.setAttribute(ATTRIBUTE, question);
        return question;
    }

    /** What the request asks, once its handler has been called; empty where it asks nothing. */
    static Optional<Question> in(HttpServletRequest request) {
        return Optional.ofNullable((Question) request.getAttribute(ATTRIBUTE));
    }

    private ProgramFacts readable(String code, Caller caller, Parameters parameters) {
        return programId(code)
                .filter(caller::mayRead)
                .flatMap(program -> programs.find(program, seen(parameters)))
                .orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND));
    }

    /** A wrong value is refused later: a programme that is hidden stays so whatever else is wrong. */
    private static long seen(Parameters parameters) {
        try {
            return parameters.number(Question.AT_LEAST, 0, Long.MAX_VALUE).orElse(-1L);
        } catch (Refusal _) {
            return -1;
        }
    }

    private static Optional<ProgramId> programId(String code) {
        try {
            return Optional.of(ProgramId.of(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> programIn(NativeWebRequest request) {
        var variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, NativeWebRequest.SCOPE_REQUEST);
        if (!(variables instanceof Map<?, ?> map)) return Optional.empty();
        return PROGRAM.stream()
                .filter(map::containsKey)
                .map(name -> String.valueOf(map.get(name)))
                .findFirst();
    }

    /** What the handler declares, what places any question in time and, for a list, what pages it. */
    private static Set<String> known(MethodParameter parameter) {
        var method = parameter.getMethod();
        var known = new HashSet<>(Dating.NAMES);
        known.add(Question.AT_LEAST);
        if (method == null) return known;
        if (Listing.class.isAssignableFrom(method.getReturnType()))
            known.addAll(Set.of(Question.LIMIT, Cursor.PARAMETER));
        Arrays.stream(method.getParameters())
                .filter(declared -> declared.isAnnotationPresent(RequestParam.class))
                .forEach(declared -> known.add(name(declared)));
        return known;
    }

    private static String name(java.lang.reflect.Parameter declared) {
        var annotation = declared.getAnnotation(RequestParam.class);
        var given = annotation.name().isEmpty() ? annotation.value() : annotation.name();
        return given.isEmpty() ? declared.getName() : given;
    }

    private static HttpServletRequest nativeRequest(NativeWebRequest request) {
        return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
                .orElseThrow();
    }

    private static HttpServletResponse nativeResponse(NativeWebRequest request) {
        return Optional.ofNullable(request.getNativeResponse(HttpServletResponse.class))
                .orElseThrow();
    }
}
