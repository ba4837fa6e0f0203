package org.cultureledger.platform.trial;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cultureledger.access.Caller;
import org.cultureledger.eventstore.AppendQueueFullException;
import org.cultureledger.eventstore.CommitTooLargeException;
import org.cultureledger.eventstore.OutcomeUnknownException;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.problem.Problems;
import org.cultureledger.platform.problem.RetryLater;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Bound;
import org.cultureledger.platform.web.BulkBody;
import org.cultureledger.platform.web.Erasable;
import org.cultureledger.platform.web.Fingerprint;
import org.cultureledger.platform.web.Reason;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

@RestController
class TrialResource {

    record Sponsor(PersonId person) {}

    record Plan(
            String title,
            @Nullable Sponsor sponsor,
            @Nullable LocalDate due,
            @Erasable @Nullable String secret,
            @Reason String reason) {}

    private final Fingerprint fingerprint;

    TrialResource(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    @PostMapping("/api/plans")
    Map<String, String> plan(@Body Plan plan, Caller caller, HttpServletRequest request) {
        return Map.of(
                "title",
                plan.title(),
                "account",
                caller.account().toString(),
                "fingerprint",
                fingerprint.of(request, method(request)));
    }

    private static Method method(HttpServletRequest request) {
        var handler = (HandlerMethod) request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        return handler.getMethod();
    }

    @PostMapping("/api/bulk")
    List<Object> bulk(@Body BulkBody<Plan> plans) {
        return switch (plans) {
            case BulkBody.Single<Plan> one -> List.of(one.value().title());
            case BulkBody.Many<Plan> many ->
                many.rows().stream().map(TrialResource::answer).toList();
        };
    }

    private static Object answer(Bound<Plan> row) {
        return switch (row) {
            case Bound.Valid<Plan> it -> it.value().title();
            case Bound.Invalid<Plan> it -> problem(it.refusal());
        };
    }

    private static ProblemDetail problem(Refusal refusal) {
        return Problems.of(refusal);
    }

    @GetMapping(value = "/api/plans/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> read(@PathVariable Code code, @RequestParam(defaultValue = "50") int limit) {
        return Map.of("code", code, "limit", limit);
    }

    @GetMapping("/api/failures/{kind}")
    void fail(@PathVariable String kind) throws Exception {
        throw switch (kind) {
            case "not-found" -> new AggregateNotFoundException("plan/x", "gone");
            case "already-exists" -> new AggregateStreamCreationException("there");
            case "concurrent-change" -> new CommandExecutionException("wrapped", new ConcurrencyException("late"));
            case "busy" -> new AppendQueueFullException(1);
            case "not-stored" -> new EventStoreException("the database did not take them");
            case "commit-too-large" -> new CommitTooLargeException("A commit holds at most 512 events, not 513");
            case "outcome-unknown" -> new OutcomeUnknownException("lost", new EventStoreException("gone"));
            case "view-behind" -> new RetryLater(GeneralRule.VIEW_BEHIND, "Soon.", Duration.ofSeconds(7));
            case "too-large" -> new Refusal(GeneralRule.TOO_LARGE);
            default -> new IllegalStateException("secret of " + kind);
        };
    }
}
