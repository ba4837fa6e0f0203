package org.cultureledger.eventstore.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.eventstore.history.Violation.Kind.DOUBLED;
import static org.cultureledger.eventstore.history.Violation.Kind.INVENTED;
import static org.cultureledger.eventstore.history.Violation.Kind.LOST;
import static org.cultureledger.eventstore.history.Violation.Kind.REORDERED;
import static org.cultureledger.eventstore.history.Violation.Kind.STALE;
import static org.cultureledger.eventstore.history.Violation.Kind.UNSETTLED;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories of Ada and Ben, who write to one stream. */
class HistoryCheckerTest {

    private static final Step A0 = attempted("a0", 0);
    private static final Step B1 = attempted("b1", 1);

    @Test
    void a_line_that_everybody_reads_alike_is_good() {
        assertThat(kinds(
                        ada(A0, acknowledged("a0", 0), saw("a0"), saw("a0", "b1")),
                        ben(saw(), saw("a0"), B1, acknowledged("b1", 1), saw("a0", "b1"))))
                .isEmpty();
    }

    @Test
    void one_of_two_may_be_refused_a_place() {
        assertThat(kinds(
                        ada(A0, acknowledged("a0", 0), lastSaw("a0")),
                        ben(attempted("b0", 0), new Step.Refused("b0"), lastSaw("a0"))))
                .isEmpty();
    }

    @Test
    void an_unknown_outcome_may_turn_out_either_way() {
        assertThat(kinds(
                        ada(A0, new Step.Unknown("a0"), acknowledged("a0", 0), lastSaw("a0")),
                        ben(attempted("b0", 0), new Step.Unknown("b0"), new Step.Refused("b0"), lastSaw("a0"))))
                .isEmpty();
    }

    @Test
    void what_a_killed_client_did_not_learn_may_be_there_or_not() {
        assertThat(kinds(ada(A0), ben(lastSaw()))).isEmpty();
        assertThat(kinds(ada(A0), ben(B1, acknowledged("b1", 1), lastSaw("a0", "b1"))))
                .isEmpty();
    }

    @Test
    void an_acknowledged_one_that_is_not_there_in_the_end_is_lost() {
        assertThat(kinds(ada(A0, acknowledged("a0", 0)), ben(lastSaw()))).containsExactly(LOST);
    }

    @Test
    void a_free_place_before_a_taken_one_means_that_something_is_lost() {
        assertThat(kinds(ada(B1, acknowledged("b1", 1)), ben())).containsExactly(LOST);
        assertThat(kinds(ada(A0, new Step.Refused("a0")), ben(B1, acknowledged("b1", 1))))
                .containsExactly(LOST);
    }

    @Test
    void two_in_one_place_are_doubled() {
        assertThat(kinds(ada(A0, acknowledged("a0", 0)), ben(attempted("b0", 0), acknowledged("b0", 1))))
                .containsExactly(DOUBLED);
    }

    @Test
    void two_at_one_position_are_doubled() {
        assertThat(kinds(ada(A0, acknowledged("a0", 0)), ben(B1, acknowledged("b1", 0))))
                .containsExactly(DOUBLED);
    }

    @Test
    void one_that_was_accepted_twice_is_doubled() {
        assertThat(kinds(ada(A0, acknowledged("a0", 0), acknowledged("a0", 4)), ben()))
                .containsExactly(DOUBLED);
    }

    @Test
    void one_that_is_read_twice_is_doubled() {
        assertThat(kinds(ada(A0, acknowledged("a0", 0)), ben(saw("a0", "a0")))).containsExactly(DOUBLED);
    }

    @Test
    void positions_against_the_order_of_the_stream_are_reordered() {
        assertThat(kinds(ada(A0, acknowledged("a0", 7)), ben(B1, acknowledged("b1", 3))))
                .containsExactly(REORDERED);
    }

    @Test
    void a_reader_that_sees_another_order_sees_it_reordered() {
        assertThat(kinds(ada(A0, acknowledged("a0", 0)), ben(B1, acknowledged("b1", 1), saw("b1", "a0"))))
                .containsExactly(REORDERED);
    }

    @Test
    void a_client_that_does_not_read_what_it_wrote_reads_stale() {
        assertThat(kinds(ada(A0, acknowledged("a0", 0), saw()), ben())).containsExactly(STALE);
    }

    @Test
    void a_client_that_no_longer_reads_what_it_has_read_reads_stale() {
        assertThat(kinds(ada(A0, acknowledged("a0", 0)), ben(saw("a0"), saw()))).containsExactly(STALE);
    }

    @Test
    void what_was_refused_or_failed_or_never_sent_must_not_be_read() {
        assertThat(kinds(ada(A0, new Step.Refused("a0")), ben(saw("a0")))).containsExactly(INVENTED);
        assertThat(kinds(ada(A0, new Step.Failed("a0")), ben(saw("a0")))).containsExactly(INVENTED);
        assertThat(kinds(ada(), ben(saw("a0")))).containsExactly(INVENTED);
    }

    @Test
    void an_outcome_that_stays_unknown_is_unsettled() {
        assertThat(kinds(ada(A0, new Step.Unknown("a0")), ben())).containsExactly(UNSETTLED);
    }

    @Test
    void records_are_read_as_they_were_written(@TempDir Path directory) throws Exception {
        var steps = List.of(
                A0,
                new Step.Unknown("a0"),
                new Step.Failed("a0"),
                new Step.Refused("a0"),
                acknowledged("a0", 17),
                saw(),
                lastSaw("a0", "b1"));
        try (var record = ClientRecord.begin(directory, "ada")) {
            steps.forEach(record::add);
        }
        assertThat(ClientRecord.all(directory)).isEqualTo(Map.of("ada", steps));
    }

    private static Set<Violation.Kind> kinds(List<Step> ada, List<Step> ben) {
        return HistoryChecker.violations(Map.of("Ada", ada, "Ben", ben)).stream()
                .map(Violation::kind)
                .collect(Collectors.toSet());
    }

    private static List<Step> ada(Step... steps) {
        return List.of(steps);
    }

    private static List<Step> ben(Step... steps) {
        return List.of(steps);
    }

    private static Step attempted(String operation, long sequence) {
        return new Step.Attempted(operation, "stream", sequence);
    }

    private static Step acknowledged(String operation, long position) {
        return new Step.Acknowledged(operation, position);
    }

    private static Step saw(String... operations) {
        return new Step.Saw("stream", Stream.of(operations).toList(), false);
    }

    private static Step lastSaw(String... operations) {
        return new Step.Saw("stream", Stream.of(operations).toList(), true);
    }
}
