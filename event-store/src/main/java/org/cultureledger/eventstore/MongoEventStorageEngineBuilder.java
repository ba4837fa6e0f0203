package org.cultureledger.eventstore;

import static org.axonframework.common.BuilderUtils.assertNonNull;
import static org.axonframework.common.BuilderUtils.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** Settings of the engine; {@link #database(MongoDatabase)} is the only one without a default. */
public final class MongoEventStorageEngineBuilder extends BatchingEventStorageEngine.Builder {

    @Nullable
    MongoDatabase database;

    @Nullable
    CommitLog beneath;

    Clock clock = Clock.systemUTC();
    PayloadFormat payloadFormat = PayloadFormat.DOCUMENT;
    int queueCapacity = 10_000;
    Duration patience = Duration.ofSeconds(10);
    boolean asAxonSpecifies;

    MongoEventStorageEngineBuilder() {
        persistenceExceptionResolver(DuplicateKeyException.class::isInstance);
    }

    /**
     * Database of the log and the snapshots. Its client must have a socket read timeout, or a
     * server that neither answers nor hangs up stops all appends; and no timeout of its own
     * ({@code timeoutMS}), which would hide whether a commit was sent.
     */
    public MongoEventStorageEngineBuilder database(MongoDatabase database) {
        assertNonNull(database, "The database may not be null");
        this.database = database;
        return this;
    }

    /**
     * Makes the engine write what follows upon {@code beneath} without touching it: events that are there now are read
     * from it, and all others from and to the database. So something can be tried out on a log that stays as it is.
     */
    public MongoEventStorageEngineBuilder over(CommitLog beneath) {
        assertNonNull(beneath, "The log beneath may not be null");
        this.beneath = beneath;
        return this;
    }

    /** Clock of {@code recordedAt}. Defaults to the system clock. */
    public MongoEventStorageEngineBuilder clock(Clock clock) {
        assertNonNull(clock, "The clock may not be null");
        this.clock = clock;
        return this;
    }

    /**
     * Stored form of payloads and metadata from now on. Defaults to {@link
     * PayloadFormat#DOCUMENT}.
     */
    public MongoEventStorageEngineBuilder payloadFormat(PayloadFormat payloadFormat) {
        assertNonNull(payloadFormat, "The payload format may not be null");
        this.payloadFormat = payloadFormat;
        return this;
    }

    /** Most commits that may wait to be stored; one more is refused. Defaults to 10,000. */
    public MongoEventStorageEngineBuilder queueCapacity(int queueCapacity) {
        assertThat(queueCapacity, capacity -> capacity > 0, "The queue capacity must be positive");
        this.queueCapacity = queueCapacity;
        return this;
    }

    /**
     * How long the fate of a commit is pursued when the database does not answer. Defaults to
     * 10 seconds.
     */
    public MongoEventStorageEngineBuilder patience(Duration patience) {
        assertThat(patience, Duration::isPositive, "The patience must be positive");
        this.patience = patience;
        return this;
    }

    /**
     * Reads events exactly as Axon's interface has it, where the log would otherwise say more: tracked events carry
     * the stored metadata only, without that of {@link CommitMetadata}, and {@code createTokenAt} goes by the time
     * that the messages bear, reading the log from its beginning, rather than by the time of recording.
     */
    public MongoEventStorageEngineBuilder asAxonSpecifies() {
        this.asAxonSpecifies = true;
        return this;
    }

    @Override
    public MongoEventStorageEngineBuilder eventSerializer(Serializer eventSerializer) {
        super.eventSerializer(eventSerializer);
        return this;
    }

    @Override
    public MongoEventStorageEngineBuilder snapshotSerializer(Serializer snapshotSerializer) {
        super.snapshotSerializer(snapshotSerializer);
        return this;
    }

    @Override
    public MongoEventStorageEngineBuilder upcasterChain(EventUpcaster upcasterChain) {
        super.upcasterChain(upcasterChain);
        return this;
    }

    @Override
    public MongoEventStorageEngineBuilder persistenceExceptionResolver(PersistenceExceptionResolver resolver) {
        super.persistenceExceptionResolver(resolver);
        return this;
    }

    @Override
    public MongoEventStorageEngineBuilder snapshotFilter(SnapshotFilter snapshotFilter) {
        super.snapshotFilter(snapshotFilter);
        return this;
    }

    @Override
    public MongoEventStorageEngineBuilder batchSize(int batchSize) {
        super.batchSize(batchSize);
        return this;
    }

    @Override
    protected void validate() {
        super.validate();
        assertNonNull(database, "The database is a hard requirement and should be provided");
    }

    /**
     * @throws org.axonframework.common.AxonConfigurationException if there is no database
     */
    public MongoEventStorageEngine build() {
        return new MongoEventStorageEngine(this);
    }
}
