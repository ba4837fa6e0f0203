package org.cultureledger.eventstore.embedded;

import java.nio.file.Path;

/** Another server, in this process or another one, has the data directory. */
public class DirectoryInUseException extends IllegalStateException {

    public DirectoryInUseException(Path directory) {
        super("The data directory %s is in use by another process".formatted(directory.toAbsolutePath()));
    }
}
