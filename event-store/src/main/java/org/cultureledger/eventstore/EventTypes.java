package org.cultureledger.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names under which events are stored, for ever, whatever becomes of their classes.
 *
 * <p>A name is {@code family.event}, lower case with hyphens. It is registered with its current revision only: events
 * of earlier ones are brought to it by upcasters, which come before this registry.
 */
public final class EventTypes {

    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]*)\\.[a-z][a-z0-9-]*");

    /**
     * Name and class of one type of event.
     *
     * @param name {@code family.event}
     * @param revision of the stored form, counted from 1
     * @param type the class that events of this name and revision are read into
     */
    public record Type(String name, int revision, Class<?> type) {

        /**
         * @throws IllegalArgumentException if {@code name} is of another form or {@code revision} less than 1
         */
        public Type {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("An event type is named <family>.<event>, not " + name);
            }
            if (revision < 1) {
                throw new IllegalArgumentException("Revisions of %s begin with 1, not %d".formatted(name, revision));
            }
        }
    }

    private final List<Type> types;
    private final Map<String, Type> byName = new HashMap<>();
    private final Map<Class<?>, Type> byClass = new HashMap<>();
    private final Set<String> families;

    /**
     * @throws IllegalArgumentException if a name or a class occurs twice
     */
    public EventTypes(Collection<Type> types) {
        this.types = List.copyOf(types);
        this.types.forEach(this::register);
        families =
                byName.keySet().stream().flatMap(name -> family(name).stream()).collect(Collectors.toSet());
    }

    private void register(Type type) {
        if (byName.put(type.name(), type) != null) {
            throw new IllegalArgumentException("Event type %s is registered twice".formatted(type.name()));
        }
        if (byClass.put(type.type(), type) != null) {
            throw new IllegalArgumentException(
                    "%s is registered twice".formatted(type.type().getName()));
        }
    }

    /** All types, in the order in which they were given. */
    public List<Type> all() {
        return types;
    }

    public Optional<Type> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Optional<Type> of(Class<?> type) {
        return Optional.ofNullable(byClass.get(type));
    }

    /** Whether {@code name} belongs to a family of which types are registered, be it registered itself or not. */
    public boolean isOfKnownFamily(String name) {
        return family(name).filter(families::contains).isPresent();
    }

    private static Optional<String> family(String name) {
        return Optional.of(NAME.matcher(name))
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }
}
