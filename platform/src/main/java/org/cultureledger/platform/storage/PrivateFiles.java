package org.cultureledger.platform.storage;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.cultureledger.eventstore.embedded.UnwritableDirectoryException;

/** Keeps the ledger's own database from other users of the machine, where the file system knows users. */
final class PrivateFiles {

    private static final boolean USERS_ARE_KNOWN =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Set<PosixFilePermission> OWN_DIRECTORY = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /**
     * Makes the directory, for its owner alone; one that is there keeps the rights that somebody gave it.
     *
     * @throws UnwritableDirectoryException if it cannot be made
     */
    static void prepare(Path directory) {
        if (Files.isDirectory(directory)) return;
        try {
            var parent = directory.toAbsolutePath().getParent();
            if (parent != null) Files.createDirectories(parent);
            if (USERS_ARE_KNOWN) Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(OWN_DIRECTORY));
            else Files.createDirectory(directory);
        } catch (IOException e) {
            throw new UnwritableDirectoryException(directory, e);
        }
    }

    /** Takes from everybody else the right to read {@code file}. */
    static void restrict(Path file) {
        if (!USERS_ARE_KNOWN || !Files.exists(file)) return;
        try {
            Files.setPosixFilePermissions(file, OWN_FILE);
        } catch (IOException e) {
            throw new UnwritableDirectoryException(file, e);
        }
    }
}
