package org.cultureledger.importing.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cultureledger.access.Caller;
import org.cultureledger.kernel.ProgramId;

/**
 * A file that is to go in.
 *
 * @param name of the file as its sender calls it
 * @param path where it is kept until it is in
 * @param dryRun whether nothing is to be recorded
 */
record Upload(ProgramId program, Caller caller, String name, Path path, Mapping mapping, boolean dryRun) {

    void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
