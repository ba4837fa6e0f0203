package org.cultureledger.catalogue;

import org.cultureledger.event.EventName;

/** The stored name and revision of a class of events. */
public record EventType(String name, int revision, Class<?> type) {

    /** @throws IllegalArgumentException if the class has no {@link EventName} */
    static EventType of(Class<?> type) {
        var name = type.getAnnotation(EventName.class);
        if (name == null) throw new IllegalArgumentException(type + " has no @EventName");
        return new EventType(name.value(), name.revision(), type);
    }

    /** The part of the name before the dot, common to the events of one aggregate. */
    public String family() {
        return name.substring(0, name.indexOf('.'));
    }
}
