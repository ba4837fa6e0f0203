package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cultureledger.eventstore.Ledger.receipt;

import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cultureledger.eventstore.Ledger.Continue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExpectedVersionTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private final Ledger ledger = new Ledger(SERVER.newDatabase());
    private final CommitLog log = ledger.log();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_command_decided_on_the_current_version_is_executed() {
        ledger.dispatch(new Continue("alpha", 0), Map.of());
        var result = ledger.dispatch(new Continue("alpha", 1), expecting("alpha", 0));
        assertThat(receipt(result).position()).isEqualTo(1);
    }

    @Test
    void a_command_decided_on_a_stale_version_does_not_reach_its_handler() {
        ledger.dispatch(new Continue("alpha", 0), Map.of());
        ledger.dispatch(new Continue("alpha", 1), Map.of());

        for (long other : new long[] {0, 2}) {
            var refused = ledger.dispatch(new Continue("alpha", 2), expecting("alpha", other));
            assertThat(refused.exceptionResult())
                    .isInstanceOfSatisfying(
                            StaleVersionException.class,
                            stale -> assertThat(stale.actual()).isEqualTo(1));
        }
        assertThat(ledger.executions()).isEqualTo(2);
    }

    @Test
    void a_stream_that_does_not_exist_is_left_to_the_handler_but_not_begun() {
        var refused = ledger.dispatch(new Continue("alpha", 0), expecting("alpha", 4));
        assertThat(ledger.executions()).isEqualTo(1);
        assertThat(refused.exceptionResult()).isInstanceOf(StaleVersionException.class);
        assertThat(log.head()).isEmpty();
    }

    @Test
    void a_version_that_became_stale_while_the_handler_ran_is_found_when_storing() {
        ledger.dispatch(new Continue("alpha", 0), Map.of());
        ledger.meanwhile(() -> ledger.dispatch(new Continue("alpha", 1), Map.of()));

        var reloaded = ledger.dispatch(new Continue("alpha", 2), expecting("alpha", 0));

        assertThat(reloaded.exceptionResult()).isInstanceOf(StaleVersionException.class);
        assertThat(log.head()).hasValue(1);
    }

    @Test
    void who_expected_a_version_and_came_second_is_told_that_it_is_stale() {
        ledger.dispatch(new Continue("alpha", 0), Map.of());
        ledger.meanwhile(() -> ledger.dispatch(new Continue("alpha", 1), Map.of()));
        assertThat(ledger.dispatch(new Continue("alpha", 1), expecting("alpha", 0))
                        .exceptionResult())
                .isInstanceOf(StaleVersionException.class);

        ledger.meanwhile(() -> ledger.dispatch(new Continue("alpha", 2), Map.of()));
        assertThat(ledger.dispatch(new Continue("alpha", 2), Map.of()).exceptionResult())
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_command_may_expect_a_version_of_a_stream_that_it_leaves_alone() {
        ledger.dispatch(new Continue("alpha", 0), Map.of());
        var result = ledger.dispatch(new Continue("beta", 0, List.of("gamma")), expecting("alpha", 0));
        assertThat(receipt(result).size()).isEqualTo(2);
    }

    @Test
    void a_repetition_is_recognised_before_its_version_is_stale() {
        var metaData = Map.<String, Object>of(
                IdempotencyKey.METADATA, "key-1", ExpectedVersion.METADATA, new ExpectedVersion("alpha", 0));
        ledger.dispatch(new Continue("alpha", 0), Map.of());
        var original = receipt(ledger.dispatch(new Continue("alpha", 1), metaData));
        assertThat(receipt(ledger.dispatch(new Continue("alpha", 1), metaData))).isEqualTo(original);
    }

    @Test
    void what_is_not_a_version_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExpectedVersion("alpha", -1));
        var refused = ledger.dispatch(new Continue("alpha", 0), Map.of(ExpectedVersion.METADATA, "alpha@0"));
        assertThat(refused.exceptionResult()).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, ?> expecting(String stream, long sequence) {
        return Map.of(ExpectedVersion.METADATA, new ExpectedVersion(stream, sequence));
    }
}
