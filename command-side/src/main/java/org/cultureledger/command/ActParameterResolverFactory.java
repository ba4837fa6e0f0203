package org.cultureledger.command;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives a command handler its {@link Act}. Found by Axon as a service, in the application and in its test fixtures. */
public final class ActParameterResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Act> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        if (parameters[parameterIndex].getType() == Act.class) return new ActResolver();
        return null;
    }

    private static final class ActResolver implements ParameterResolver<Act> {

        @Override
        public Act resolveParameterValue(Message<?> message) {
            return (Act) requireNonNull(message.getMetaData().get(Act.METADATA));
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey(Act.METADATA);
        }
    }
}
