package org.cultureledger.temporal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Commitment;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.Test;

/** Reads as of a position need no transaction to be right while the next batch is being written. */
class ConcurrentReadTest {

    private static final int BATCH = 50;
    private static final List<Object> EVENTS = Histories.random(23, 5_000, 50);

    @Test
    void an_as_of_read_is_right_while_the_view_moves_on() {
        var expected = folds();
        try (var server = TestServer.start()) {
            var database = server.freshDatabase();
            var projection = new Projection<>(server.views(database), Accountability.VIEW, 1_000);
            var writing = CompletableFuture.runAsync(() -> projection.run(EVENTS, BATCH));
            int reads = 0;
            for (; !writing.isDone(); reads++) {
                long position = projection.store().position();
                assertThat(projection.store().at(position).all())
                        .as("at %d", position)
                        .isEqualTo(expected.get(position));
            }
            writing.join();
            assertThat(reads).isGreaterThan(20);
            database.drop();
        }
    }

    /** The rows at the end of each batch, and before the first. */
    private static Map<Long, Map<String, Commitment>> folds() {
        var folds = new HashMap<Long, Map<String, Commitment>>();
        for (long position = -1; position < EVENTS.size(); position += BATCH)
            folds.put(position, Projection.fold(Accountability.VIEW, EVENTS, position));
        return folds;
    }
}
