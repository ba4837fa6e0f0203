package org.cultureledger.eventstore;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.BsonDocument;

/** What the tests of this package have in common. */
final class Fixtures {

    static final String OWN_PACKAGES = "org.cultureledger.";

    /** An event as a programme tracker has them. */
    record MilestoneRescheduled(
            String programme, String milestone, BigDecimal weight, List<String> reasons, boolean approved) {}

    private Fixtures() {}

    static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(RegisteredTypesSerializer.settings(OWN_PACKAGES))
                .build();
    }

    static MongoEventStorageEngine engine(MongoDatabase database) {
        return engine(database, UnaryOperator.identity());
    }

    static MongoEventStorageEngine engine(
            MongoDatabase database, UnaryOperator<MongoEventStorageEngineBuilder> settings) {
        Serializer serializer = serializer();
        return settings.apply(MongoEventStorageEngine.builder()
                        .database(database)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .patience(Duration.ofSeconds(5)))
                .build();
    }

    static DomainEventMessage<?> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>(
                "Programme",
                stream,
                sequence,
                new MilestoneRescheduled(
                        stream,
                        "milestone-" + sequence,
                        new BigDecimal("1.10"),
                        List.of("supplier late", "scope grew"),
                        sequence % 2 == 0));
    }

    static List<? extends DomainEventMessage<?>> events(String stream, long firstSequence, int count) {
        return LongStream.range(firstSequence, firstSequence + count)
                .<DomainEventMessage<?>>mapToObj(sequence -> event(stream, sequence))
                .toList();
    }

    static String streamOf(EventMessage<?> event) {
        return ((DomainEventMessage<?>) event).getAggregateIdentifier();
    }

    /** {@code <stream>@<sequence>} of a stored event. */
    static String keyOf(BsonDocument event) {
        return CommitKeys.ofStream(EventDocuments.stream(event), EventDocuments.sequence(event));
    }
}
