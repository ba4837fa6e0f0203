package org.cultureledger.platform;

import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.cultureledger.catalogue.EventCatalogue;
import org.cultureledger.eventstore.EventTypes;
import org.cultureledger.eventstore.RegisteredTypesSerializer;
import tools.jackson.databind.cfg.JsonNodeFeature;

/** How events are written, for ever: under the names of the {@link EventCatalogue}. */
public final class EventFormat {

    private static final String OURS = "org.cultureledger.";

    private EventFormat() {}

    /** For whatever writes or reads events outside of a running ledger too. */
    public static RegisteredTypesSerializer serializer() {
        var types = EventCatalogue.types().stream()
                .map(type -> new EventTypes.Type(type.name(), type.revision(), type.type()))
                .toList();
        return new RegisteredTypesSerializer(
                new EventTypes(types),
                mapper -> mapper.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES),
                OURS);
    }

    /** What brings events of former revisions to those of the {@link EventCatalogue}. */
    public static EventUpcaster upcasters() {
        return new EventUpcasterChain();
    }

    /** For messages other than events. */
    public static Jackson3SerializerCustomizer otherMessages() {
        return RegisteredTypesSerializer.settings(OURS);
    }
}
