package org.cultureledger.platform.web;

import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.Money;
import tools.jackson.databind.JsonNode;

/** Finds the reader of a component's type. */
final class ValueReaders {

    private static final String FACTORY = "of";

    private final Validator validator;

    ValueReaders(Validator validator) {
        this.validator = validator;
    }

    /** @throws IllegalArgumentException if forms cannot have components of the type */
    ValueReader forType(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class)
            return listOf(list.getActualTypeArguments()[0]);
        if (type instanceof Class<?> single) return forClass(single);
        throw new IllegalArgumentException("A form cannot have a component of type " + type);
    }

    private ValueReader forClass(Class<?> type) {
        if (type == Evidence.class) return evidence();
        if (type == Money.class) return money();
        if (type.isEnum()) return Scalars.oneOf(type.getEnumConstants());
        var known = Scalars.of(type).or(() -> factory(type).map(ValueReaders::made));
        if (known.isPresent()) return known.get();
        if (type.isRecord()) return record(type, Map.of());
        throw new IllegalArgumentException("A form cannot have a component of " + type);
    }

    FormReader record(Class<?> type, Map<String, ValueReader> overrides) {
        return FormReader.of(type.asSubclass(Record.class), this, overrides, validator);
    }

    private ValueReader money() {
        return record(Money.class, Map.of("amount", Scalars::amount, "currency", Scalars::currency));
    }

    private ValueReader evidence() {
        var whole = record(Evidence.class, Map.of());
        return (json, place) -> {
            if (json.isObject()) return whole.read(json, place);
            if (!json.isString()) return place.wrong("must be a text or {kind, ref, note}");
            return Scalars.text(json, place) instanceof String text && FormReader.isShort(text, place)
                    ? Evidence.of(text)
                    : null;
        };
    }

    private ValueReader listOf(Type itemType) {
        var item = forType(itemType);
        boolean singleIsEnough = itemType == Evidence.class;
        return (json, place) -> {
            if (json.isArray()) return items(json, item, place);
            return singleIsEnough ? items(List.of(json), item, place) : place.wrong("must be a list");
        };
    }

    private static List<?> items(Iterable<JsonNode> json, ValueReader reader, Place place) {
        var items = new ArrayList<Object>();
        int index = 0;
        for (var each : json) {
            var at = place.item(index++);
            var item = FormField.isBlank(each) ? at.wrong(FormReader.MISSING) : reader.read(each, at);
            if (item != null) items.add(item);
        }
        return List.copyOf(items);
    }

    /** Types with a form of their own, such as codes and identifiers, say themselves what is wrong with a text. */
    private static Optional<Method> factory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(FACTORY) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .filter(method -> method.getReturnType() == type)
                .findFirst();
    }

    private static ValueReader made(Method factory) {
        factory.setAccessible(true); // forms are package-private, and types of their own with them
        return (json, place) -> {
            if (!(Scalars.text(json, place) instanceof String text)) return null;
            try {
                return factory.invoke(null, text);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException refusal)
                    return place.wrong(Optional.ofNullable(refusal.getMessage()).orElse("must have another form"));
                throw new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
