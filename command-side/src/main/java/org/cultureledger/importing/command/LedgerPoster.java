package org.cultureledger.importing.command;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.cultureledger.access.Caller;
import org.cultureledger.command.Answers;
import org.cultureledger.command.CommandRequests;
import org.cultureledger.command.Sending;
import org.cultureledger.eventstore.CommitLog;
import org.cultureledger.platform.problem.Problems;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** Posts to the ledger of this process, and again where it is busy: a row must not be overtaken by its successors. */
final class LedgerPoster implements Poster {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerPoster.class);

    private static final int ATTEMPTS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    /** What passes by itself. */
    private static final Set<Rule> PASSING =
            Set.of(GeneralRule.BUSY, GeneralRule.OUTCOME_UNKNOWN, GeneralRule.CONCURRENT_CHANGE);

    private final CommandRequests requests;
    private final CommitLog log;
    private final Caller caller;
    private final String correlation;

    /** Position of the log's last event before the import, -1 if there was none. */
    private final long head;

    /** For one import, which begins now. */
    LedgerPoster(CommandRequests requests, CommitLog log, Caller caller, String correlation) {
        this.requests = requests;
        this.log = log;
        this.caller = caller;
        this.correlation = correlation;
        this.head = log.head().orElse(-1);
    }

    @Override
    public boolean post(String path, JsonNode body, String key, String source) {
        var sending = new Sending(caller, null, key, null, null, source, correlation);
        for (int attempt = 1; ; attempt++) {
            try {
                return isNew(requests.post(path, body, sending));
            } catch (RuntimeException failure) {
                var refusal = Problems.refusal(failure);
                if (refusal.rule() == GeneralRule.FAULT) LOG.error("{} could not be taken", source, failure);
                if (!PASSING.contains(refusal.rule())) throw refusal;
                if (attempt == ATTEMPTS) throw new LedgerUnavailable(refusal);
                LockSupport.parkNanos(FIRST_PAUSE.multipliedBy(1L << attempt).toNanos());
            }
        }
    }

    @Override
    public boolean has(String key) {
        return log.ofCommand(key).isPresent();
    }

    /** What the ledger had recorded before the import began is answered with a position from before it. */
    private boolean isNew(ResponseEntity<?> answer) {
        return Long.parseLong(Objects.requireNonNull(answer.getHeaders().getFirst(Answers.POSITION))) > head;
    }
}
