package org.cultureledger.temporal;

/** A view cannot take an event. It stays where it is, for to skip the event would be to tell a lie from then on. */
public final class ViewFailedException extends RuntimeException {

    /** @param event type of the event */
    public ViewFailedException(ViewName view, long position, Class<?> event, Throwable cause) {
        super("View %s cannot take event %d (%s): %s".formatted(view, position, event.getSimpleName(), cause), cause);
    }
}
