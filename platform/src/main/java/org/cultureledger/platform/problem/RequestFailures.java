package org.cultureledger.platform.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.cultureledger.platform.web.FieldError;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What Spring MVC and Tomcat say of requests that no resource got to see. */
final class RequestFailures {

    private RequestFailures() {}

    /** Empty where the failure is none of the request's. */
    static Optional<Refusal> refusal(Throwable failure) {
        return switch (failure) {
            case MissingServletRequestParameterException e ->
                Optional.of(new InvalidForm(e.getParameterName(), "must be given"));
            case MethodArgumentTypeMismatchException e -> Optional.of(mismatch(e));
            case HandlerMethodValidationException e -> Optional.of(new InvalidForm(errors(e)));
            case Errors e -> Optional.of(new InvalidForm(errors(e)));
            case MaxUploadSizeExceededException _ -> Optional.of(new Refusal(GeneralRule.TOO_LARGE));
            case MultipartException _, HttpMessageNotReadableException _, MissingRequestValueException _ ->
                Optional.of(new Refusal(GeneralRule.MALFORMED_REQUEST));
            case InvalidParameterException e -> Optional.of(unreadable(e));
            case ErrorResponse e ->
                Optional.of(new Refusal(StatusRules.of(e.getStatusCode().value())));
            default -> Optional.empty();
        };
    }

    /** Tomcat says by a status whether there was too much of it. */
    private static Refusal unreadable(InvalidParameterException e) {
        return StatusRules.of(e.getErrorCode()) == GeneralRule.TOO_LARGE
                ? new Refusal(GeneralRule.TOO_LARGE)
                : new Refusal(GeneralRule.MALFORMED_REQUEST, "The parameters cannot be read.");
    }

    /** An ill-formed name in a path names nothing. */
    private static Refusal mismatch(MethodArgumentTypeMismatchException e) {
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) return new Refusal(GeneralRule.NOT_FOUND);
        return new InvalidForm(e.getName(), Expectations.of(e.getRequiredType(), e));
    }

    private static List<FieldError> errors(HandlerMethodValidationException e) {
        return e.getParameterValidationResults().stream()
                .flatMap(RequestFailures::errors)
                .toList();
    }

    private static Stream<FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors fields) return errors((Errors) fields).stream();
        var name = Optional.ofNullable(result.getMethodParameter().getParameterName())
                .orElse("");
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError(
                        name, Optional.ofNullable(error.getDefaultMessage()).orElse("is wrong")));
    }

    private static List<FieldError> errors(Errors errors) {
        return errors.getFieldErrors().stream()
                .map(error -> new FieldError(
                        error.getField(),
                        Optional.ofNullable(error.getDefaultMessage()).orElse("is wrong")))
                .toList();
    }
}
