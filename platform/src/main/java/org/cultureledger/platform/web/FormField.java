package org.cultureledger.platform.web;

import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One component of a form.
 *
 * @param hasOwnLength whether the form itself says how long the text may be
 */
record FormField(String name, ValueReader reader, Presence presence, boolean hasOwnLength) {

    /** What it means that a field is not there, or null, or a blank text. */
    private enum Presence {
        REQUIRED,
        OPTIONAL,
        /** Nothing given is an empty list. */
        LIST,
        /** Its lack is refused by a rule, not by the form. */
        REASON
    }

    static FormField of(Class<? extends Record> form, RecordComponent component, ValueReader reader) {
        try {
            boolean hasSize = form.getDeclaredField(component.getName()).isAnnotationPresent(Size.class);
            return new FormField(component.getName(), reader, presence(component), hasSize);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Presence presence(RecordComponent component) {
        if (component.isAnnotationPresent(Reason.class)) return Presence.REASON;
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) return Presence.OPTIONAL;
        return component.getType() == List.class ? Presence.LIST : Presence.REQUIRED;
    }

    @Nullable
    Object read(@Nullable JsonNode json, Place place) {
        if (json != null && !isBlank(json)) return reader.read(json, place);
        return switch (presence) {
            case REQUIRED -> place.wrong(FormReader.MISSING);
            case OPTIONAL -> null;
            case LIST -> List.of();
            case REASON -> {
                place.errors().missReason();
                yield "";
            }
        };
    }

    static boolean isBlank(JsonNode json) {
        return json.isNull() || (json.isString() && Texts.isBlank(json.stringValue()));
    }
}
