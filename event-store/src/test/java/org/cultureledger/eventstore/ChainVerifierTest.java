package org.cultureledger.eventstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.eventstore.Fixtures.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.RawBsonDocument;
import org.cultureledger.eventstore.ChainBreak.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A log of ten commits of two events each: positions 0, 2, … 18. */
class ChainVerifierTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private final MongoDatabase database = SERVER.newDatabase();
    private final MongoCollection<RawBsonDocument> commits = database.getCollection("commits", RawBsonDocument.class);
    private final MongoEventStorageEngine engine = Fixtures.engine(database);
    private final CommitLog log = engine.log();

    @BeforeEach
    void append() {
        for (int i = 0; i < 10; i++) {
            engine.appendEvents(events("alpha", 2L * i, 2));
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void an_untouched_log_verifies() {
        assertThat(verify()).isEmpty();
    }

    @Test
    void an_altered_payload_is_found() {
        commits.updateOne(eq("_id", 8L), set("events.1.payload.approved", true));
        assertThat(verify()).hasValue(new ChainBreak(8, Kind.ALTERED));
    }

    @Test
    void an_altered_time_is_found() {
        commits.updateOne(eq("_id", 8L), set("recordedAt", new BsonDateTime(0)));
        assertThat(verify()).hasValue(new ChainBreak(8, Kind.ALTERED));
    }

    @Test
    void a_removed_field_is_found() {
        commits.updateOne(eq("_id", 8L), unset("hash"));
        assertThat(verify()).hasValue(new ChainBreak(8, Kind.ALTERED));
    }

    @Test
    void a_removed_commit_is_found() {
        commits.deleteOne(eq("_id", 8L));
        assertThat(verify()).hasValue(new ChainBreak(8, Kind.MISSING));
    }

    @Test
    void the_removal_of_more_than_a_reader_looks_ahead_is_found() {
        for (int i = 10; i < 300; i++) {
            engine.appendEvents(events("alpha", 2L * i, 2));
        }
        commits.deleteMany(and(gte("_id", 8L), lt("_id", 590L)));
        assertThat(verify()).hasValue(new ChainBreak(8, Kind.MISSING));
    }

    @Test
    void swapped_commits_are_found() {
        List<Commit> swapped = new ArrayList<>(log.scan().toList());
        Collections.swap(swapped, 4, 5);
        assertThat(new ChainVerifier(List.of()).verify(swapped.stream())).hasValue(new ChainBreak(8, Kind.MISSING));
        List<Commit> repeated = new ArrayList<>(log.scan().toList());
        repeated.add(5, repeated.get(4));
        assertThat(new ChainVerifier(List.of()).verify(repeated.stream()))
                .hasValue(new ChainBreak(8, Kind.OUT_OF_ORDER));
    }

    @Test
    void a_commit_that_was_sealed_anew_breaks_the_link_behind_it() {
        Commit original = log.commitsFrom(8).findFirst().orElseThrow();
        replace(original, forged(original, original.previous()));
        assertThat(verify()).hasValue(new ChainBreak(10, Kind.UNLINKED));
    }

    @Test
    void a_rewritten_log_is_found_by_a_checkpoint() {
        Checkpoint checkpoint =
                log.commitsFrom(18).findFirst().orElseThrow().receipt().checkpoint();
        ChainHash previous = log.commitsFrom(6).findFirst().orElseThrow().hash();
        for (Commit original : log.commitsFrom(8).toList()) {
            Commit forged = forged(original, previous);
            replace(original, forged);
            previous = forged.hash();
        }
        assertThat(verify()).isEmpty();
        assertThat(verify(checkpoint)).hasValue(new ChainBreak(18, Kind.REWRITTEN));
    }

    @Test
    void a_truncated_log_is_found_by_a_checkpoint() {
        Checkpoint checkpoint =
                log.commitsFrom(18).findFirst().orElseThrow().receipt().checkpoint();
        commits.deleteOne(eq("_id", 18L));
        assertThat(verify()).isEmpty();
        assertThat(verify(checkpoint)).hasValue(new ChainBreak(18, Kind.TRUNCATED));
    }

    private Optional<ChainBreak> verify(Checkpoint... checkpoints) {
        return new ChainVerifier(List.of(checkpoints)).verify(log.scan());
    }

    /**
     * What somebody with full access to the database could put in the place of {@code original}.
     */
    private static Commit forged(Commit original, ChainHash previous) {
        List<RawBsonDocument> events = original.events().reversed().stream()
                .map(event -> new RawBsonDocument(Bson.encode(event)))
                .toList();
        return Commit.seal(
                new CommitDraft(original.keys(), original.command(), events),
                original.position(),
                original.recordedAt(),
                previous);
    }

    private void replace(Commit original, Commit forged) {
        commits.deleteOne(eq("_id", original.position()));
        commits.insertOne(forged.document());
    }
}
