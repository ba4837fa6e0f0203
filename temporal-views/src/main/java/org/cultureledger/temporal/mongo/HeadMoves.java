package org.cultureledger.temporal.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Moves heads. Most events concern few views, but move the heads of all; so whoever comes first writes for all who wait.
 * Thread-safe.
 */
final class HeadMoves {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private static final class Move {

        private final Head head;
        private final long position;
        private boolean done;
        private @Nullable RuntimeException failure;

        Move(Head head, long position) {
            this.head = head;
            this.position = position;
        }

        UpdateOneModel<Document> update() {
            return new UpdateOneModel<>(Heads.writableBy(head), Heads.to(position));
        }
    }

    private final MongoCollection<Document> heads;
    private final Object writing = new Object();
    private List<Move> waiting = new ArrayList<>();

    HeadMoves(MongoCollection<Document> heads) {
        this.heads = heads;
    }

    /** @throws FencedException if the view has a newer epoch */
    void advance(Head head, long position) {
        var move = new Move(head, position);
        enqueue(move);
        synchronized (writing) {
            if (!move.done) write(takeWaiting());
        }
        if (move.failure != null) throw move.failure;
    }

    private void write(List<Move> moves) {
        try {
            var moved = heads.bulkWrite(moves.stream().map(Move::update).toList(), UNORDERED);
            if (moved.getMatchedCount() < moves.size()) moves.forEach(this::verify);
        } catch (RuntimeException e) {
            moves.forEach(move -> move.failure = e);
        } finally {
            moves.forEach(move -> move.done = true);
        }
    }

    private void verify(Move move) {
        if (heads.find(Heads.writableBy(move.head)).first() == null) move.failure = new FencedException(move.head);
    }

    private synchronized void enqueue(Move move) {
        waiting.add(move);
    }

    private synchronized List<Move> takeWaiting() {
        var taken = waiting;
        waiting = new ArrayList<>();
        return taken;
    }
}
