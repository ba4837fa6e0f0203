package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;

class CommitQueueTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final CommitQueue queue = new CommitQueue(1_000);

    @Test
    void the_first_commit_is_handed_out_at_once_if_no_more_are_expected() throws Exception {
        queue.add(commit());
        assertThat(queue.awaitCommits(1, LONG)).isTrue();
        assertThat(queue.takeBatch()).hasSize(1);
    }

    @Test
    void a_batch_waits_for_as_many_commits_as_are_expected() throws Exception {
        var batch = inBackground(2, LONG);
        queue.add(commit());
        await().until(() -> batch.thread().getState() == Thread.State.TIMED_WAITING);
        assertThat(queue.isIdle()).isFalse();
        queue.add(commit());
        assertThat(batch.size().get()).isEqualTo(2);
    }

    @Test
    void a_batch_is_content_with_fewer_when_its_patience_is_over() throws Exception {
        queue.add(commit());
        assertThat(queue.awaitCommits(2, Duration.ofMillis(1))).isTrue();
        assertThat(queue.takeBatch()).hasSize(1);
    }

    @Test
    void a_queue_is_idle_once_what_was_expected_has_not_come() {
        var batch = inBackground(2, Duration.ofMillis(1));
        await().until(() -> batch.thread().getState() == Thread.State.WAITING);
        assertThat(queue.isIdle()).isTrue();
        queue.close();
    }

    @Test
    void a_long_queue_is_taken_in_parts_and_in_order() {
        var commits = IntStream.range(0, 600).mapToObj(_ -> commit()).toList();
        commits.forEach(queue::add);
        assertThat(queue.takeBatch()).containsExactlyElementsOf(commits.subList(0, 500));
        assertThat(queue.takeBatch()).containsExactlyElementsOf(commits.subList(500, 600));
    }

    @Test
    void a_closed_queue_hands_out_what_it_has_and_takes_no_more() throws Exception {
        queue.add(commit());
        queue.close();
        assertThatExceptionOfType(EventStoreException.class).isThrownBy(() -> queue.add(commit()));
        assertThat(queue.awaitCommits(2, LONG)).isTrue();
        assertThat(queue.takeBatch()).hasSize(1);
        assertThat(queue.awaitCommits(2, LONG)).isFalse();
    }

    private record Batch(Thread thread, FutureTask<Integer> size) {}

    private Batch inBackground(int expected, Duration patience) {
        var size = new FutureTask<>(
                () -> queue.awaitCommits(expected, patience) ? queue.takeBatch().size() : 0);
        return new Batch(Thread.ofPlatform().daemon().start(size), size);
    }

    private static PendingCommit commit() {
        return new PendingCommit(new CommitDraft(List.of(), Optional.empty(), List.of()));
    }
}
