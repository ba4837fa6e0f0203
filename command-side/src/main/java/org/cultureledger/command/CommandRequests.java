package org.cultureledger.command;

import java.util.List;
import java.util.Optional;
import org.cultureledger.platform.web.BodyReader;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Takes commands as the requests that a program would have sent, path and JSON body, without HTTP. So whoever records
 * many things at once, an import or the sample, says them in the words of the interface and meets the same checks.
 */
@Component
public final class CommandRequests implements SmartInitializingSingleton {

    private final ApplicationContext context;
    private final BodyReader bodies;
    private final ConversionService conversions;
    private List<CommandRoute> routes = List.of();

    public CommandRequests(ApplicationContext context, BodyReader bodies, ConversionService mvcConversionService) {
        this.context = context;
        this.bodies = bodies;
        this.conversions = mvcConversionService;
    }

    @Override
    public void afterSingletonsInstantiated() {
        routes = context.getBeansWithAnnotation(RestController.class).values().stream()
                .flatMap(CommandRoute::of)
                .toList();
    }

    /**
     * Sends {@code body} to {@code path}.
     *
     * @return what a program would have been answered
     * @throws Refusal as a program would have been refused; {@code not-found} if no command is sent to such a path
     */
    public ResponseEntity<?> post(String path, JsonNode body, Sending sending) {
        var container = PathContainer.parsePath(path);
        for (var route : routes) {
            var variables = route.match(container);
            if (variables.isPresent()) return route.send(variables.get(), body, sending, bodies, conversions);
        }
        throw new Refusal(GeneralRule.NOT_FOUND, "No command is sent to " + path);
    }

    /** The command that a request to {@code path} would send, if there is one. */
    public Optional<Class<? extends LedgerCommand>> commandAt(String path) {
        var container = PathContainer.parsePath(path);
        return routes.stream()
                .filter(route -> route.match(container).isPresent())
                .<Class<? extends LedgerCommand>>map(CommandRoute::command)
                .findFirst();
    }
}
