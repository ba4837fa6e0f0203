package org.cultureledger.platform.snapshot;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Writes records that are keys of a map, and have no text of their own, as a list of their components in the key. */
final class RecordKeys extends SimpleModule {

    private static final long serialVersionUID = 1L;

    RecordKeys(JsonMapper components) {
        setSerializerModifier(new Modifier(components));
        setKeyDeserializers(new Deserializers(components));
    }

    private static boolean isWritten(JavaType type) {
        return type.isRecordType()
                && Arrays.stream(type.getRawClass().getDeclaredMethods())
                        .noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static final class Modifier extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;
        private final transient JsonMapper components;

        Modifier(JsonMapper components) {
            this.components = components;
        }

        @Override
        public ValueSerializer<?> modifyKeySerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueSerializer<?> usual) {
            if (!isWritten(type)) return usual;
            return new ValueSerializer<Object>() {
                @Override
                public void serialize(Object key, JsonGenerator out, SerializationContext context) {
                    out.writeName(components.writeValueAsString(key));
                }
            };
        }
    }

    private static final class Deserializers extends SimpleKeyDeserializers {

        private static final long serialVersionUID = 1L;
        private final transient JsonMapper components;

        Deserializers(JsonMapper components) {
            this.components = components;
        }

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            if (!isWritten(type)) return null;
            return new KeyDeserializer() {
                @Override
                public Object deserializeKey(String key, DeserializationContext context) {
                    return components.readValue(key, type);
                }
            };
        }
    }
}
