package org.cultureledger.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.cultureledger.eventstore.IdempotencyKey;
import org.springframework.stereotype.Component;

/**
 * Writes the circumstances of a command into the metadata of its events: {@code actor} (opaque id of the account), {@code
 * person} if it has one, {@code role} or relation acted under, {@code on} (ISO day), {@code command}, {@code source},
 * {@code correlationId}, {@code causationId}, {@code idempotencyKey} if there was one.
 */
@Component
public final class Provenance implements CorrelationDataProvider {

    static final String SOURCE = "source";
    static final String CORRELATION = "correlationId";

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var metadata = message.getMetaData();
        if (!(metadata.get(Act.METADATA) instanceof Act act)) return Map.of();
        var provenance = new LinkedHashMap<String, String>();
        provenance.put("actor", act.caller().account().code().value());
        act.person().ifPresent(person -> provenance.put("person", person.code().value()));
        provenance.put("role", act.authority().name());
        provenance.put("on", act.on().toString());
        provenance.put("command", message.getPayloadType().getSimpleName());
        provenance.put("causationId", message.getIdentifier());
        copy(metadata, SOURCE, provenance);
        copy(metadata, CORRELATION, provenance);
        copy(metadata, IdempotencyKey.METADATA, provenance);
        return provenance;
    }

    private static void copy(Map<String, ?> from, String name, Map<String, String> to) {
        if (from.get(name) instanceof String text) to.put(name, text);
    }
}
