package org.cultureledger.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Optional;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Stores events as JSON under the names of {@link EventTypes}; anything else, metadata and snapshots, as Axon does.
 *
 * <p>An event of a known family whose name or revision is not registered is refused when it is read: {@link
 * UnknownEventTypeException}. Upcasters come first, so they can bring an old revision to the registered one.
 */
public final class RegisteredTypesSerializer extends Jackson3Serializer {

    private final EventTypes types;

    /**
     * @param customizer the caller's own settings, applied after {@link #settings}
     * @param packages prefixes of the caller's packages, each ending with a dot
     */
    public RegisteredTypesSerializer(EventTypes types, Jackson3SerializerCustomizer customizer, String... packages) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(mapper -> {
            settings(packages).accept(mapper);
            customizer.accept(mapper);
        }));
        this.types = types;
    }

    /**
     * How this serializer sets up its mapper, for other serializers beside it: unknown properties are ignored, what is
     * null or empty is left out, and names of classes in the data are followed into Axon's, Java's and the given
     * packages only.
     *
     * @param packages prefixes of the caller's packages, each ending with a dot
     */
    public static Jackson3SerializerCustomizer settings(String... packages) {
        var allowed = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.");
        for (String prefix : packages) {
            allowed.allowIfSubType(prefix);
        }
        return mapper -> mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_ABSENT))
                .polymorphicTypeValidator(allowed.build());
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        Optional<EventTypes.Type> known = type == null ? Optional.empty() : types.of((Class<?>) type);
        return known.<SerializedType>map(it -> new SimpleSerializedType(it.name(), Integer.toString(it.revision())))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    public Class<?> classForType(SerializedType stored) {
        if (!types.isOfKnownFamily(stored.getName())) {
            return super.classForType(stored);
        }
        return types.named(stored.getName())
                .filter(known -> Integer.toString(known.revision()).equals(stored.getRevision()))
                .<Class<?>>map(EventTypes.Type::type)
                .orElseThrow(() -> new UnknownEventTypeException(stored.getName(), stored.getRevision()));
    }
}
