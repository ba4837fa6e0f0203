package org.cultureledger.command;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.cultureledger.platform.problem.Problems;
import org.cultureledger.platform.web.Bound;
import org.cultureledger.rule.GeneralRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Turns outcomes into HTTP answers. */
public final class Answers {

    /** Header with the last position of the command's commit: a reader that has come so far shows it. */
    public static final String POSITION = "Ledger-Position";

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private Answers() {}

    /** 201 with its location, or 204; with position and version. */
    public static ResponseEntity<Void> of(Outcome outcome) {
        var answer = ResponseEntity.status(outcome.status())
                .header(POSITION, Long.toString(outcome.position()))
                .header(HttpHeaders.ETAG, "\"%d\"".formatted(outcome.version()));
        if (outcome.location() != null) answer.location(URI.create(outcome.location()));
        return answer.build();
    }

    /**
     * Sends each row as a command of its own and answers row by row; a refused row stops no other.
     *
     * @param send one row, with the sending that carries the row's own key
     */
    public static <T> ResponseEntity<BulkAnswer> of(
            List<Bound<T>> rows, Sending sending, BiFunction<T, Sending, Outcome> send) {
        var items = new ArrayList<BulkAnswer.Item>();
        long highest = -1;
        for (int row = 0; row < rows.size(); row++) {
            try {
                var outcome = send.apply(rows.get(row).orRefuse(), sending.row(row));
                highest = Math.max(highest, outcome.position());
                items.add(BulkAnswer.Item.accepted(row, outcome));
            } catch (RuntimeException failure) {
                if (Problems.refusal(failure).rule() == GeneralRule.FAULT)
                    LOG.error("Row {} of request {} failed", row, sending.correlation(), failure);
                items.add(BulkAnswer.Item.refused(row, Problems.of(failure)));
            }
        }
        var answer = ResponseEntity.status(HttpStatus.OK);
        if (highest >= 0) answer.header(POSITION, Long.toString(highest));
        return answer.body(new BulkAnswer(items));
    }
}
