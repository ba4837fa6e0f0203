package org.cultureledger.command;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A fixture whose aggregate is always {@linkplain RestoredAggregates restored from a snapshot} before it decides. */
public final class DecidingFixture<T> extends AggregateTestFixture<T> {

    private final Class<T> type;
    private final List<Object> resources = new ArrayList<>();

    public DecidingFixture(Class<T> type) {
        super(type);
        this.type = type;
        restoreBeforeDeciding();
    }

    @Override
    public FixtureConfiguration<T> registerInjectableResource(Object resource) {
        resources.add(resource);
        restoreBeforeDeciding();
        return super.registerInjectableResource(resource);
    }

    private void restoreBeforeDeciding() {
        var parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(type),
                new SimpleResourceParameterResolverFactory(resources));
        var model = AnnotatedAggregateMetaModelFactory.inspectAggregate(type, parameters);
        registerRepository(EventSourcingRepository.builder(type)
                .aggregateModel(model)
                .eventStore(new RestoredAggregates<>(getEventStore(), model))
                .repositoryProvider(Spawned.on(getEventStore()))
                .build());
    }
}
