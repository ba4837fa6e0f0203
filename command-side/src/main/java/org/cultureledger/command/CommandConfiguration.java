package org.cultureledger.command;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the stations of a command's way in their places. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration implements WebMvcConfigurer {

    private final SendingArguments sending;
    private final SendersCheck senders;

    CommandConfiguration(SendingArguments sending, SendersCheck senders) {
        this.sending = sending;
        this.senders = senders;
    }

    @Autowired
    void answerCommands(CommandBus bus, EventStore events, Admission admission) {
        bus.registerHandlerInterceptor(new TimelyCommands(admission));
        bus.registerHandlerInterceptor(new Answering());
        events.registerDispatchInterceptor(messages -> (_, event) -> {
            if (event instanceof DomainEventMessage<?> placed) Answering.note(placed);
            return event;
        });
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(senders);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(sending);
    }
}
