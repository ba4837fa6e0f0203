package org.cultureledger.eventstore.embedded;

import java.nio.file.Path;

/** The data directory cannot be created or written to. */
public class UnwritableDirectoryException extends IllegalStateException {

    public UnwritableDirectoryException(Path directory, Throwable cause) {
        super("The data directory %s cannot be written to".formatted(directory.toAbsolutePath()), cause);
    }
}
