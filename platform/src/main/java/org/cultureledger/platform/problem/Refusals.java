package org.cultureledger.platform.problem;

import static org.cultureledger.rule.GeneralRule.ALREADY_EXISTS;
import static org.cultureledger.rule.GeneralRule.BUSY;
import static org.cultureledger.rule.GeneralRule.CONCURRENT_CHANGE;
import static org.cultureledger.rule.GeneralRule.FAULT;
import static org.cultureledger.rule.GeneralRule.IDEMPOTENCY_KEY_REUSED;
import static org.cultureledger.rule.GeneralRule.NOT_ALLOWED;
import static org.cultureledger.rule.GeneralRule.NOT_FOUND;
import static org.cultureledger.rule.GeneralRule.OUTCOME_UNKNOWN;
import static org.cultureledger.rule.GeneralRule.STALE_VERSION;
import static org.cultureledger.rule.GeneralRule.TOO_LARGE;
import static org.cultureledger.rule.GeneralRule.UNAUTHENTICATED;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cultureledger.eventstore.AppendQueueFullException;
import org.cultureledger.eventstore.CommitTooLargeException;
import org.cultureledger.eventstore.IdempotencyKeyReusedException;
import org.cultureledger.eventstore.OutcomeUnknownException;
import org.cultureledger.eventstore.StaleVersionException;
import org.cultureledger.rule.Refusal;
import org.cultureledger.rule.Rule;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** The rule behind every failure. */
final class Refusals {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private Refusals() {}

    static Refusal of(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refusal;
            case CommandExecutionException e when e.getCause() != null -> of(e.getCause());
            case CompletionException e when e.getCause() != null -> of(e.getCause());
            case ExecutionException e when e.getCause() != null -> of(e.getCause());
            case AggregateNotFoundException _ -> new Refusal(NOT_FOUND);
            case AggregateStreamCreationException _ -> new Refusal(ALREADY_EXISTS);
            case StaleVersionException e -> new Refusal(STALE_VERSION, message(e));
            case IdempotencyKeyReusedException _ -> new Refusal(IDEMPOTENCY_KEY_REUSED);
            case ConcurrencyException _ -> new Refusal(CONCURRENT_CHANGE);
            case AppendQueueFullException _ -> later(BUSY);
            case OutcomeUnknownException _ -> later(OUTCOME_UNKNOWN);
            case CommitTooLargeException e -> new Refusal(TOO_LARGE, e.getMessage() + ".");
            case EventStoreException _, MongoTimeoutException _, MongoSocketException _ -> later(BUSY);
            case AccessDeniedException _ -> new Refusal(NOT_ALLOWED);
            case AuthenticationException _ -> new Refusal(UNAUTHENTICATED);
            default -> RequestFailures.refusal(failure).orElseGet(() -> new Refusal(FAULT));
        };
    }

    private static String message(StaleVersionException stale) {
        return "It is at version %d, and the request was made for version %d."
                .formatted(stale.actual(), stale.expected().sequence());
    }

    private static Refusal later(Rule rule) {
        return new RetryLater(rule, rule.title(), A_MOMENT);
    }
}
