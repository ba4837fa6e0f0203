package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.eventstore.Fixtures.event;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every commit has an event of a stream that all want to write and one of a stream of its thread alone. */
class ConcurrentWritersTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private static final int THREADS = 16;
    private static final int COMMITS_PER_THREAD = 60;
    private static final int CONTESTED_STREAMS = 7;

    private final MongoDatabase database = SERVER.newDatabase();
    private final List<String> accepted = Collections.synchronizedList(new ArrayList<>());
    private final List<String> rejected = Collections.synchronizedList(new ArrayList<>());

    @Test
    void what_two_writers_were_told_is_accepted_is_in_the_log_exactly_once() throws Exception {
        try (MongoEventStorageEngine first = Fixtures.engine(database);
                MongoEventStorageEngine second = Fixtures.engine(database);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Void>> writers = IntStream.range(0, THREADS)
                    .<Callable<Void>>mapToObj(thread -> () -> write(thread % 2 == 0 ? first : second, "own-" + thread))
                    .toList();
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }

        CommitLog log = CommitLog.readOnly(database);
        List<Commit> commits = log.commitsFrom(0).toList();
        assertThat(accepted.size() + rejected.size()).isEqualTo(THREADS * COMMITS_PER_THREAD);
        assertThat(commits)
                .extracting(Commit::position)
                .isEqualTo(
                        IntStream.range(0, commits.size()).mapToObj(i -> 2L * i).toList());
        assertThat(commits.stream().map(commit -> Fixtures.keyOf(commit.events().getLast())))
                .containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(new ChainVerifier(List.of()).verify(log.scan())).isEmpty();
    }

    private Void write(MongoEventStorageEngine engine, String ownStream) {
        for (int i = 0; i < COMMITS_PER_THREAD; i++) {
            String key = CommitKeys.ofStream(ownStream, i);
            try {
                engine.appendEvents(event("contested-" + i % CONTESTED_STREAMS, i), event(ownStream, i));
                accepted.add(key);
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                rejected.add(key);
            }
        }
        return null;
    }
}
