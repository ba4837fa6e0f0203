package org.cultureledger.eventstore.embedded;

/** Something else listens on the port. */
public class PortInUseException extends IllegalStateException {

    public PortInUseException(int port, Throwable cause) {
        super("Port %d is in use".formatted(port), cause);
    }
}
