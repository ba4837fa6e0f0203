package org.cultureledger.platform.web;

import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a JSON object into a record, component by component. */
final class FormReader implements ValueReader {

    static final String MISSING = "must be given";

    private static final int LONGEST_TEXT = 10_000;

    private final Class<? extends Record> form;
    private final List<FormField> fields;
    private final Set<String> names;
    private final Constructor<? extends Record> constructor;
    private final Validator validator;

    private FormReader(
            Class<? extends Record> form,
            List<FormField> fields,
            Constructor<? extends Record> constructor,
            Validator validator) {
        this.form = form;
        this.fields = fields;
        this.names = fields.stream().map(FormField::name).collect(Collectors.toUnmodifiableSet());
        this.constructor = constructor;
        this.validator = validator;
    }

    /**
     * @param overrides readers of components that are not read by their type alone
     * @throws IllegalArgumentException if a component has a type that forms cannot have
     */
    static FormReader of(
            Class<? extends Record> form,
            ValueReaders readers,
            Map<String, ValueReader> overrides,
            Validator validator) {
        var components = form.getRecordComponents();
        var fields = Arrays.stream(components)
                .map(component -> FormField.of(
                        form,
                        component,
                        Optional.ofNullable(overrides.get(component.getName()))
                                .orElseGet(() -> readers.forType(component.getGenericType()))))
                .toList();
        return new FormReader(form, fields, canonical(form, components), validator);
    }

    private static Constructor<? extends Record> canonical(Class<? extends Record> form, RecordComponent[] components) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = form.getDeclaredConstructor(types);
            constructor.setAccessible(true); // forms are package-private
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Object read(JsonNode json, Place place) {
        if (!json.isObject()) return place.wrong("must be an object");
        int before = place.errors().count();
        for (String name : json.propertyNames())
            if (!names.contains(name)) place.field(name).wrong("is not a field of this request");
        var values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) values[i] = read(fields.get(i), json, place);
        return place.errors().count() == before ? construct(values, place) : null;
    }

    private @Nullable Object read(FormField field, JsonNode json, Place parent) {
        var place = parent.field(field.name());
        int before = place.errors().count();
        var value = field.read(json.get(field.name()), place);
        if (place.errors().count() > before) return null;
        if (value instanceof String text && !field.hasOwnLength() && !isShort(text, place)) return null;
        validator.validateValue(form, field.name(), value).forEach(violation -> {
            String path = violation.getPropertyPath().toString().replaceAll("\\.?<[a-z ]+>", "");
            parent.field(path).wrong(violation.getMessage());
        });
        return value;
    }

    /** Whether a text is no longer than texts may be; notes it at {@code place} if not. */
    static boolean isShort(String text, Place place) {
        boolean isShort = text.length() <= LONGEST_TEXT;
        if (!isShort) place.wrong("must have at most 10,000 characters");
        return isShort;
    }

    private @Nullable Object construct(@Nullable Object[] values, Place place) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            return switch (e.getCause()) {
                case IllegalArgumentException refusal ->
                    place.wrong(Optional.ofNullable(refusal.getMessage()).orElse("does not fit together"));
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
