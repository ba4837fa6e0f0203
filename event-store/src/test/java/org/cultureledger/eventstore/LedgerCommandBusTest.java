package org.cultureledger.eventstore;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.eventstore.Fixtures.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LedgerCommandBusTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    /** Appends one event to a stream that has {@code length} events already, and one to each of {@code more}. */
    private record Continue(String stream, long length, List<String> more) {

        Continue(String stream, long length) {
            this(stream, length, List.of());
        }
    }

    private final MongoEventStorageEngine engine = Fixtures.engine(SERVER.newDatabase());
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final AtomicInteger executions = new AtomicInteger();
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
    private final CommandBus bus = handling(new LedgerCommandBus(SimpleCommandBus.builder(), engine.log()));

    @AfterEach
    void close() {
        store.shutDown();
        engine.close();
    }

    @Test
    void the_result_carries_the_receipt() {
        engine.appendEvents(event("before", 0));

        var result = dispatch(new Continue("alpha", 0), keyed("key-1"));

        assertThat(result.getPayload()).isEqualTo("continued alpha");
        assertThat(receipt(result).position()).isEqualTo(1);
        assertThat(receipt(result))
                .isEqualTo(engine.log().commitAt(1).orElseThrow().receipt());
        assertThat(result.getMetaData()).containsEntry(LedgerCommandBus.REPEATED, false);
    }

    @Test
    void a_repeated_command_is_answered_as_the_original_was() {
        var original = receipt(dispatch(new Continue("alpha", 0), keyed("key-1", "same")));

        var repeated = dispatch(new Continue("alpha", 0), keyed("key-1", "same"));

        assertThat(repeated.isExceptional()).isFalse();
        assertThat(receipt(repeated)).isEqualTo(original);
        assertThat(repeated.getMetaData())
                .containsEntry(LedgerCommandBus.REPEATED, true)
                .containsEntry(LedgerCommandBus.ANSWER, "answer to alpha");
        assertThat(executions).hasValue(1);
        assertThat(engine.log().head()).hasValue(0);
    }

    @Test
    void what_the_log_keeps_of_a_command_is_found_by_its_key() {
        var receipt = receipt(dispatch(new Continue("alpha", 0), keyed("key-1", "print")));

        assertThat(engine.log().ofCommand("key-1"))
                .hasValue(new KeptCommand(receipt, Optional.of("print"), Optional.of("answer to alpha")));
        assertThat(engine.log().ofCommand("key-2")).isEmpty();
    }

    @Test
    void a_commit_says_nothing_of_a_command_without_key() {
        dispatch(new Continue("alpha", 0), Map.of(IdempotencyKey.FINGERPRINT, "print"));
        assertThat(engine.log().commitAt(0).orElseThrow().document()).doesNotContainKey(Commit.COMMAND);
    }

    @Test
    void a_key_cannot_be_used_for_another_request() {
        var original = receipt(dispatch(new Continue("alpha", 0), keyed("key-1", "this")));

        var refused = dispatch(new Continue("beta", 0), keyed("key-1", "that"));

        assertThat(refused.exceptionResult())
                .isInstanceOfSatisfying(
                        IdempotencyKeyReusedException.class,
                        reused -> assertThat(reused.original()).isEqualTo(original));
        assertThat(executions).hasValue(1);
    }

    @Test
    void of_commands_that_race_on_one_key_one_takes_effect_and_all_are_answered_alike() throws Exception {
        var answers = race(i -> dispatch(new Continue("stream-" + i, 0), keyed("one-key", "same")));

        assertThat(answers.stream().map(LedgerCommandBusTest::receipt).distinct())
                .hasSize(1);
        assertThat(answers).noneMatch(CommandResultMessage::isExceptional);
        assertThat(engine.log().head()).hasValue(0);
    }

    @Test
    void of_different_requests_that_race_on_one_key_all_but_one_are_refused() throws Exception {
        var answers = race(i -> dispatch(new Continue("stream-" + i, 0), keyed("one-key", "print-" + i)));

        assertThat(answers.stream().filter(CommandResultMessage::isExceptional))
                .hasSize(answers.size() - 1)
                .allMatch(answer -> answer.exceptionResult() instanceof IdempotencyKeyReusedException);
        assertThat(engine.log().head()).hasValue(0);
    }

    @Test
    void a_command_that_fails_because_its_twin_took_effect_meanwhile_is_answered_like_its_twin() {
        meanwhile.set(() -> dispatch(new Continue("alpha", 0), keyed("key-1")));

        var late = dispatch(new Continue("alpha", 0), keyed("key-1"));

        assertThat(late.isExceptional()).isFalse();
        assertThat(late.getMetaData()).containsEntry(LedgerCommandBus.REPEATED, true);
        assertThat(engine.log().head()).hasValue(0);
    }

    @Test
    void a_command_without_key_is_executed_each_time() {
        dispatch(new Continue("alpha", 0), Map.of());
        dispatch(new Continue("beta", 0), Map.of());
        assertThat(executions).hasValue(2);
    }

    @Test
    void a_command_decided_on_the_current_version_is_executed() {
        dispatch(new Continue("alpha", 0), Map.of());
        var result = dispatch(new Continue("alpha", 1), expecting("alpha", 0));
        assertThat(receipt(result).position()).isEqualTo(1);
    }

    @Test
    void a_command_decided_on_a_stale_version_does_not_reach_its_handler() {
        dispatch(new Continue("alpha", 0), Map.of());
        dispatch(new Continue("alpha", 1), Map.of());

        for (long other : new long[] {0, 2}) {
            var refused = dispatch(new Continue("alpha", 2), expecting("alpha", other));
            assertThat(refused.exceptionResult())
                    .isInstanceOfSatisfying(
                            StaleVersionException.class,
                            stale -> assertThat(stale.actual()).isEqualTo(1));
        }
        assertThat(executions).hasValue(2);
    }

    @Test
    void a_stream_that_does_not_exist_is_left_to_the_handler_but_not_begun() {
        var refused = dispatch(new Continue("alpha", 0), expecting("alpha", 4));
        assertThat(executions).hasValue(1);
        assertThat(refused.exceptionResult()).isInstanceOf(StaleVersionException.class);
        assertThat(engine.log().head()).isEmpty();
    }

    @Test
    void a_version_that_became_stale_while_the_handler_ran_is_found_when_storing() {
        dispatch(new Continue("alpha", 0), Map.of());
        meanwhile.set(() -> dispatch(new Continue("alpha", 1), Map.of()));

        var reloaded = dispatch(new Continue("alpha", 2), expecting("alpha", 0));

        assertThat(reloaded.exceptionResult()).isInstanceOf(StaleVersionException.class);
        assertThat(engine.log().head()).hasValue(1);
    }

    @Test
    void who_expected_a_version_and_came_second_is_told_that_it_is_stale() {
        dispatch(new Continue("alpha", 0), Map.of());
        meanwhile.set(() -> dispatch(new Continue("alpha", 1), Map.of()));
        assertThat(dispatch(new Continue("alpha", 1), expecting("alpha", 0)).exceptionResult())
                .isInstanceOf(StaleVersionException.class);

        meanwhile.set(() -> dispatch(new Continue("alpha", 2), Map.of()));
        assertThat(dispatch(new Continue("alpha", 2), Map.of()).exceptionResult())
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_command_may_expect_a_version_of_a_stream_that_it_leaves_alone() {
        dispatch(new Continue("alpha", 0), Map.of());
        var result = dispatch(new Continue("beta", 0, List.of("gamma")), expecting("alpha", 0));
        assertThat(receipt(result).size()).isEqualTo(2);
    }

    @Test
    void a_repetition_is_recognised_before_its_version_is_stale() {
        var metaData = Map.<String, Object>of(
                IdempotencyKey.METADATA, "key-1", ExpectedVersion.METADATA, new ExpectedVersion("alpha", 0));
        dispatch(new Continue("alpha", 0), Map.of());
        var original = receipt(dispatch(new Continue("alpha", 1), metaData));
        assertThat(receipt(dispatch(new Continue("alpha", 1), metaData))).isEqualTo(original);
    }

    @Test
    void axons_own_bus_leaves_the_receipt_in_the_unit_of_work_and_rejects_the_repetition() {
        AtomicReference<Optional<Receipt>> receipt = new AtomicReference<>(Optional.empty());
        SimpleCommandBus plain = SimpleCommandBus.builder().build();
        plain.registerHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.afterCommit(work -> receipt.set(Receipt.of(work)));
            return chain.proceed();
        });
        handling(plain);

        dispatch(plain, new Continue("alpha", 0), keyed("key-1"));
        var repeated = dispatch(plain, new Continue("beta", 0), keyed("key-1"));

        assertThat(repeated.exceptionResult())
                .isInstanceOfSatisfying(
                        RepeatedCommandException.class,
                        repetition -> assertThat(receipt.get()).hasValue(repetition.original()));
    }

    private <B extends CommandBus> B handling(B handled) {
        handled.subscribe(Continue.class.getName(), message -> {
            executions.incrementAndGet();
            var command = (Continue) message.getPayload();
            var root = CurrentUnitOfWork.get();
            meanwhile.getAndSet(() -> {}).run();
            CommandAnswer.keep(root, "answer to " + command.stream());
            store.publish(event(command.stream(), command.length()));
            command.more().forEach(stream -> store.publish(event(stream, 0)));
            return "continued " + command.stream();
        });
        return handled;
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

    private static Map<String, ?> keyed(String key) {
        return Map.of(IdempotencyKey.METADATA, key);
    }

    private static Map<String, ?> keyed(String key, String fingerprint) {
        return Map.of(IdempotencyKey.METADATA, key, IdempotencyKey.FINGERPRINT, fingerprint);
    }

    private static Map<String, ?> expecting(String stream, long sequence) {
        return Map.of(ExpectedVersion.METADATA, new ExpectedVersion(stream, sequence));
    }

    private CommandResultMessage<?> dispatch(Continue command, Map<String, ?> metaData) {
        return dispatch(bus, command, metaData);
    }

    /** On a thread of its own, so that one command can run in the middle of another and not within it. */
    private static CommandResultMessage<?> dispatch(CommandBus bus, Continue command, Map<String, ?> metaData) {
        CompletableFuture<CommandResultMessage<?>> answer = new CompletableFuture<>();
        CommandMessage<Continue> message = new GenericCommandMessage<>(command, metaData);
        Thread.startVirtualThread(() -> bus.dispatch(message, (_, result) -> answer.complete(result)));
        return answer.join();
    }

    private static Receipt receipt(CommandResultMessage<?> result) {
        return (Receipt) requireNonNull(result.getMetaData().get(LedgerCommandBus.RECEIPT));
    }
}
