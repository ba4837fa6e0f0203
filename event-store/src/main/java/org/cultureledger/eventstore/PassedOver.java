package org.cultureledger.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/**
 * An operator's word, on record in the log itself, that readers go past one event that nobody knows. The event stays
 * where it is; a program that knows its type reads it like any other again.
 *
 * @param position of the event
 * @param type as the event is stored under
 * @param revision as stored
 * @param reason why the operator thinks that the event can be done without
 * @param account who the operator is
 * @param recordedAt when the log accepted it
 */
public record PassedOver(
        long position, String type, Optional<String> revision, String reason, String account, Instant recordedAt) {

    /** Name of the event that says so. */
    public static final String EVENT = "log.event-passed-over";

    /** Name under which readers get an event that was passed over: nobody listens to it. */
    static final String INSTEAD = "log.passed-over";

    private static final int PAGE = 32;

    /** All that the log holds. */
    static List<PassedOver> all(StoredCommits commits) {
        List<PassedOver> all = new ArrayList<>();
        boolean more = true;
        while (more) {
            var numbers = IntStream.range(all.size(), all.size() + PAGE)
                    .mapToObj(CommitKeys::ofPassedOver)
                    .toList();
            var page = commits.claiming(numbers);
            page.forEach(commit -> all.add(of(commit)));
            more = page.size() == PAGE;
        }
        return all;
    }

    private static PassedOver of(Commit commit) {
        BsonDocument said = commit.events().getFirst().getDocument("payload");
        return new PassedOver(
                said.getInt64("position").getValue(),
                said.getString("type").getValue(),
                Optional.ofNullable(said.get("revision"))
                        .map(revision -> revision.asString().getValue()),
                said.getString("reason").getValue(),
                said.getString("account").getValue(),
                commit.recordedAt());
    }

    /**
     * @param number how many there are before
     */
    CommitDraft draft(int number) {
        String id = UUID.randomUUID().toString();
        BsonDocument said = new BsonDocument("position", new BsonInt64(position)).append("type", new BsonString(type));
        revision.ifPresent(text -> said.append("revision", new BsonString(text)));
        said.append("reason", new BsonString(reason)).append("account", new BsonString(account));
        RawBsonDocument event = EventDocuments.ofNoAggregate(id, recordedAt, EVENT, "1", said);
        return new CommitDraft(
                List.of(
                        CommitKeys.ofPassedOver(position),
                        CommitKeys.ofPassedOver(number),
                        CommitKeys.ofStream(id, 0),
                        CommitKeys.ofEvent(id)),
                Optional.empty(),
                List.of(event));
    }
}
