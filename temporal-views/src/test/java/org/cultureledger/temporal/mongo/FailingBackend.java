package org.cultureledger.temporal.mongo;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An embedded server that dies after a given number of single writes, in the middle of a command if need be, and stays
 * dead until it is revived. What it had written until then stays written.
 */
final class FailingBackend extends MemoryBackend {

    private static final long UNLIMITED = Long.MAX_VALUE;
    private static final Map<String, String> WRITES =
            Map.of("insert", "documents", "update", "updates", "delete", "deletes", "findAndModify", "");

    private final AtomicLong budget = new AtomicLong(UNLIMITED);

    void dieAfter(long writes) {
        budget.set(writes);
    }

    void revive() {
        budget.set(UNLIMITED);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var name = message.getDocument().keySet().iterator().next();
        if (budget.get() == UNLIMITED || !WRITES.containsKey(name)) return super.handleMessage(message);
        return switch (name) {
            case "findAndModify" -> single(message);
            case "delete" -> deleteOneByOne(message);
            default -> writeOneByOne(message, WRITES.getOrDefault(name, ""));
        };
    }

    private Document single(MongoMessage message) {
        spend();
        return super.handleMessage(message);
    }

    private Document writeOneByOne(MongoMessage message, String list) {
        var merged = new Document();
        int n = 0;
        for (var write : parts(message, list)) {
            var reply = single(with(message, list, write));
            n += number(reply, "n");
            if (merged.isEmpty() || reply.containsKey("writeErrors")) merged = reply;
        }
        merged.put("n", n);
        return merged;
    }

    private Document deleteOneByOne(MongoMessage message) {
        var last = new Document();
        int n = 0;
        for (var delete : parts(message, "deletes")) {
            boolean many = number(delete, "limit") == 0;
            var one = new Document(delete);
            one.put("limit", 1);
            int deleted;
            do {
                last = single(with(message, "deletes", one));
                deleted = number(last, "n");
                n += deleted;
            } while (many && deleted > 0);
        }
        last.put("n", n);
        return last;
    }

    @SuppressWarnings("unchecked")
    private static List<Document> parts(MongoMessage message, String list) {
        return (List<Document>) requireNonNull(message.getDocument().get(list));
    }

    private static int number(Document document, String field) {
        return ((Number) requireNonNull(document.get(field))).intValue();
    }

    private static MongoMessage with(MongoMessage message, String list, Document write) {
        var command = new Document(message.getDocument());
        command.put(list, List.of(write));
        return new MongoMessage(message.getChannel(), message.getHeader(), command);
    }

    private void spend() {
        if (budget.getAndUpdate(left -> Math.max(0, left - 1)) == 0) throw new MongoServerException("dead");
    }
}
