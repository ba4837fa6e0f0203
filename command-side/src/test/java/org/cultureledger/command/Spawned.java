package org.cultureledger.command;

import java.util.concurrent.Callable;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregate;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;

/** Where a fixture's aggregate brings others into being, of which nothing is asked afterwards. */
record Spawned<T>(AggregateModel<T> model, EventBus events, RepositoryProvider others) implements Repository<T> {

    static RepositoryProvider on(EventBus events) {
        return new RepositoryProvider() {
            @Override
            public <O> Repository<O> repositoryFor(Class<O> type) {
                return new Spawned<>(AnnotatedAggregateMetaModelFactory.inspectAggregate(type), events, this);
            }
        };
    }

    @Override
    public Aggregate<T> newInstance(Callable<T> factory) throws Exception {
        return AnnotatedAggregate.initialize(factory, model, events, others);
    }

    @Override
    public Aggregate<T> load(String identifier) {
        throw new UnsupportedOperationException("Only one aggregate decides in a fixture");
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // Axon's own method
    public Aggregate<T> load(String identifier, @Nullable Long expectedVersion) {
        return load(identifier);
    }

    @Override
    public void send(Message<?> message, ScopeDescriptor scope) {
        throw new UnsupportedOperationException("Only one aggregate decides in a fixture");
    }

    @Override
    public boolean canResolve(ScopeDescriptor scope) {
        return false;
    }
}
