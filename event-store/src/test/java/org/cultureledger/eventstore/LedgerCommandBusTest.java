package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.eventstore.Fixtures.event;
import static org.cultureledger.eventstore.Ledger.keyed;
import static org.cultureledger.eventstore.Ledger.receipt;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.cultureledger.eventstore.Ledger.Continue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LedgerCommandBusTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private final Ledger ledger = new Ledger(SERVER.newDatabase());
    private final CommitLog log = ledger.log();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void the_result_carries_the_receipt() {
        ledger.append(event("before", 0));

        var result = ledger.dispatch(new Continue("alpha", 0), keyed("key-1"));

        assertThat(result.getPayload()).isEqualTo("continued alpha");
        assertThat(receipt(result).position()).isEqualTo(1);
        assertThat(receipt(result)).isEqualTo(log.commitAt(1).orElseThrow().receipt());
        assertThat(result.getMetaData()).containsEntry(LedgerCommandBus.REPEATED, false);
    }

    @Test
    void a_repeated_command_is_answered_as_the_original_was() {
        var original = receipt(ledger.dispatch(new Continue("alpha", 0), keyed("key-1", "same")));

        var repeated = ledger.dispatch(new Continue("alpha", 0), keyed("key-1", "same"));

        assertThat(repeated.isExceptional()).isFalse();
        assertThat(receipt(repeated)).isEqualTo(original);
        assertThat(repeated.getMetaData())
                .containsEntry(LedgerCommandBus.REPEATED, true)
                .containsEntry(LedgerCommandBus.ANSWER, "answer to alpha");
        assertThat(ledger.executions()).isEqualTo(1);
        assertThat(log.head()).hasValue(0);
    }

    @Test
    void what_the_log_keeps_of_a_command_is_found_by_its_key() {
        var receipt = receipt(ledger.dispatch(new Continue("alpha", 0), keyed("key-1", "print")));

        assertThat(log.ofCommand("key-1"))
                .hasValue(new KeptCommand(receipt, Optional.of("print"), Optional.of("answer to alpha")));
        assertThat(log.ofCommand("key-2")).isEmpty();
    }

    @Test
    void a_commit_says_nothing_of_a_command_without_key() {
        ledger.dispatch(new Continue("alpha", 0), Map.of(IdempotencyKey.FINGERPRINT, "print"));
        assertThat(log.commitAt(0).orElseThrow().document()).doesNotContainKey(Commit.COMMAND);
    }

    @Test
    void a_key_cannot_be_used_for_another_request() {
        var original = receipt(ledger.dispatch(new Continue("alpha", 0), keyed("key-1", "this")));

        var refused = ledger.dispatch(new Continue("beta", 0), keyed("key-1", "that"));

        assertThat(refused.exceptionResult())
                .isInstanceOfSatisfying(
                        IdempotencyKeyReusedException.class,
                        reused -> assertThat(reused.original()).isEqualTo(original));
        assertThat(ledger.executions()).isEqualTo(1);
    }

    @Test
    void of_commands_that_race_on_one_key_one_takes_effect_and_all_are_answered_alike() throws Exception {
        var answers = race(i -> ledger.dispatch(new Continue("stream-" + i, 0), keyed("one-key", "same")));

        assertThat(answers.stream().map(Ledger::receipt).distinct()).hasSize(1);
        assertThat(answers).noneMatch(CommandResultMessage::isExceptional);
        assertThat(log.head()).hasValue(0);
    }

    @Test
    void of_different_requests_that_race_on_one_key_all_but_one_are_refused() throws Exception {
        var answers = race(i -> ledger.dispatch(new Continue("stream-" + i, 0), keyed("one-key", "print-" + i)));

        assertThat(answers.stream().filter(CommandResultMessage::isExceptional))
                .hasSize(answers.size() - 1)
                .allMatch(answer -> answer.exceptionResult() instanceof IdempotencyKeyReusedException);
        assertThat(log.head()).hasValue(0);
    }

    @Test
    void a_command_that_fails_because_its_twin_took_effect_meanwhile_is_answered_like_its_twin() {
        ledger.meanwhile(() -> ledger.dispatch(new Continue("alpha", 0), keyed("key-1")));

        var late = ledger.dispatch(new Continue("alpha", 0), keyed("key-1"));

        assertThat(late.isExceptional()).isFalse();
        assertThat(late.getMetaData()).containsEntry(LedgerCommandBus.REPEATED, true);
        assertThat(log.head()).hasValue(0);
    }

    @Test
    void a_command_without_key_is_executed_each_time() {
        ledger.dispatch(new Continue("alpha", 0), Map.of());
        ledger.dispatch(new Continue("beta", 0), Map.of());
        assertThat(ledger.executions()).isEqualTo(2);
    }

    @Test
    void a_malformed_key_or_fingerprint_is_an_answer_and_no_surprise() {
        for (var malformed : List.of(
                Map.of(IdempotencyKey.METADATA, 7),
                Map.of(IdempotencyKey.METADATA, "x".repeat(501)),
                Map.of(IdempotencyKey.METADATA, "key-1", IdempotencyKey.FINGERPRINT, 7))) {
            assertThat(ledger.dispatch(new Continue("alpha", 0), malformed).exceptionResult())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(ledger.executions()).isZero();
    }

    @Test
    void a_refusal_is_answered_even_if_the_log_cannot_be_asked_for_a_repetition() {
        MongoClient client = MongoClients.create(SERVER.settings().build());
        var bus = new LedgerCommandBus(SimpleCommandBus.builder(), CommitLog.readOnly(client.getDatabase("unused")));
        bus.subscribe(Continue.class.getName(), _ -> {
            client.close();
            throw new IllegalStateException("refused");
        });
        assertThat(Ledger.dispatch(bus, new Continue("alpha", 0), keyed("key-1"))
                        .exceptionResult())
                .hasMessage("refused");
    }

    @Test
    void axons_own_bus_leaves_the_receipt_in_the_unit_of_work_and_rejects_the_repetition() {
        AtomicReference<Optional<Receipt>> receipt = new AtomicReference<>(Optional.empty());
        SimpleCommandBus plain = SimpleCommandBus.builder().build();
        plain.registerHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.afterCommit(work -> receipt.set(Receipt.of(work)));
            return chain.proceed();
        });
        ledger.handleOn(plain);

        Ledger.dispatch(plain, new Continue("alpha", 0), keyed("key-1"));
        var repeated = Ledger.dispatch(plain, new Continue("beta", 0), keyed("key-1"));

        assertThat(repeated.exceptionResult())
                .isInstanceOfSatisfying(
                        RepeatedCommandException.class,
                        repetition -> assertThat(receipt.get()).hasValue(repetition.original()));
    }

    private static List<CommandResultMessage<?>> race(IntFunction<CommandResultMessage<?>> racer) throws Exception {
        int racers = 16;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(racers)) {
            List<Future<CommandResultMessage<?>>> running = IntStream.range(0, racers)
                    .mapToObj(i -> threads.<CommandResultMessage<?>>submit(() -> {
                        start.await();
                        return racer.apply(i);
                    }))
                    .toList();
            start.countDown();
            List<CommandResultMessage<?>> answers = new ArrayList<>();
            for (Future<CommandResultMessage<?>> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
