package org.cultureledger.temporal;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a type of rows is made of: records within records, down to plain values. */
record RowShape(Class<?> type) {

    /** @throws IllegalArgumentException if a record in it is not public, for then it cannot be stored */
    void requireStorable() {
        requirePublic(type, new HashSet<>());
    }

    /**
     * @param path a component, or components of nested records or of those in a list, joined by dots
     * @throws IllegalArgumentException if rows have no such field
     */
    void requireField(String path) {
        Class<?> owner = type;
        for (var name : path.split("\\.", -1)) {
            var holder = owner;
            owner = components(holder)
                    .filter(component -> component.getName().equals(name))
                    .findFirst()
                    .map(RowShape::content)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "%s has no %s to find %s of %s".formatted(holder.getSimpleName(), name, path, type)));
        }
    }

    /** Whether rows may have no value at a path of an existing field. */
    boolean mayLack(String path) {
        Class<?> owner = type;
        for (var name : path.split("\\.", -1)) {
            var component = components(owner)
                    .filter(found -> found.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || Collection.class.isAssignableFrom(component.getType())) return true;
            owner = content(component);
        }
        return false;
    }

    private static Class<?> content(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                        && Collection.class.isAssignableFrom(component.getType())
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : component.getType();
    }

    private static void requirePublic(Type found, Set<Type> seen) {
        if (!seen.add(found)) return;
        if (found instanceof ParameterizedType generic)
            for (var argument : generic.getActualTypeArguments()) requirePublic(argument, seen);
        if (!(found instanceof Class<?> candidate) || !candidate.isRecord()) return;
        if (!Modifier.isPublic(candidate.getModifiers()))
            throw new IllegalArgumentException(candidate + " is not public");
        components(candidate).forEach(component -> requirePublic(component.getGenericType(), seen));
    }

    private static Stream<RecordComponent> components(Class<?> owner) {
        return owner.isRecord() ? Stream.of(owner.getRecordComponents()) : Stream.empty();
    }
}
