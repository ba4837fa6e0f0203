package org.cultureledger.platform.snapshot;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Collection;
import java.util.Map;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.cultureledger.platform.EventFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.ConstructorDetector;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How aggregates are laid down between their events: by their fields, whatever these hold. Such a snapshot can be lost
 * without harm, and is passed over by any other code than took it.
 */
public final class SnapshotFormat {

    private SnapshotFormat() {}

    public static Serializer serializer() {
        return Jackson3Serializer.builder()
                .revisionResolver(new CodeRevision())
                .jsonMapperBuilderCustomizer(mapper -> {
                    EventFormat.otherMessages().accept(mapper);
                    byFields(mapper);
                    mapper.addModule(new RecordKeys(keys()));
                })
                .build();
    }

    /** Lets only those snapshots through that the running code has taken. */
    public static SnapshotFilter filter() {
        return snapshot ->
                CodeRevision.current().equals(snapshot.getPayload().getType().getRevision());
    }

    private static JsonMapper keys() {
        var mapper = JsonMapper.builder();
        byFields(mapper);
        return mapper.build();
    }

    /** Collections are filled rather than replaced: an aggregate has chosen the kind, and so the order, of each. */
    private static void byFields(JsonMapper.Builder mapper) {
        mapper.changeDefaultVisibility(visibility -> visibility
                        .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
                .constructorDetector(ConstructorDetector.DEFAULT.withAllowImplicitWithDefaultConstructor(false))
                .annotationIntrospector(new OnlyConstructors())
                .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .withConfigOverride(Map.class, map -> map.setMergeable(true))
                .withConfigOverride(Collection.class, collection -> collection.setMergeable(true))
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }
}
