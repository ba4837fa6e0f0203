package org.cultureledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cultureledger.access.Caller;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.platform.web.Bound;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AnswersTest {

    private static final Sending SENDING = Sending.by(new Caller(AccountId.of("ann"), null, Set.of()), "api");

    @Test
    void a_refused_row_is_answered_and_a_defect_is_logged_too(CapturedOutput log) {
        var answer = Answers.of(
                List.of(new Bound.Valid<>("refused"), new Bound.Valid<>("defect"), new Bound.Valid<>("sound")),
                SENDING,
                AnswersTest::send);

        assertThat(Objects.requireNonNull(answer.getBody()).items())
                .extracting(BulkAnswer.Item::status)
                .containsExactly(404, 500, 204);
        assertThat(log.getAll())
                .contains("Row 1 of request " + SENDING.correlation())
                .doesNotContain("Row 0 of");
    }

    private static Outcome send(String row, Sending sending) {
        return switch (row) {
            case "refused" -> throw new Refusal(GeneralRule.NOT_FOUND);
            case "defect" -> throw new IllegalStateException("broken");
            default -> new Outcome(7, 0, 204, null, false);
        };
    }
}
