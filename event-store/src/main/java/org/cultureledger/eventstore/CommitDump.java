package org.cultureledger.eventstore;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;

/** The log as a file: its commits one behind the other, as {@code mongodump} writes the collection. */
public final class CommitDump {

    private static final int PREFIX = Integer.BYTES;

    /** An empty one: length and end. */
    private static final int SHORTEST_DOCUMENT = PREFIX + 1;

    private CommitDump() {}

    /**
     * The commits in {@code file}, read as the stream is consumed; to be closed. What is no longer a commit, cut off or
     * overwritten, comes as one that is not {@linkplain Commit#isIntact() intact}.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Stream<Commit> read(Path file) {
        try {
            InputStream in = new BufferedInputStream(Files.newInputStream(file));
            return Stream.generate(() -> next(in))
                    .takeWhile(Optional::isPresent)
                    .flatMap(Optional::stream)
                    .onClose(() -> close(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Commit> next(InputStream in) {
        try {
            byte[] prefix = in.readNBytes(PREFIX);
            if (prefix.length == 0) {
                return Optional.empty();
            }
            int length = prefix.length < PREFIX
                    ? PREFIX
                    : ByteBuffer.wrap(prefix).order(ByteOrder.LITTLE_ENDIAN).getInt();
            byte[] rest = in.readNBytes(Math.max(0, length - PREFIX));
            byte[] document = Arrays.copyOf(prefix, Math.max(SHORTEST_DOCUMENT, prefix.length + rest.length));
            System.arraycopy(rest, 0, document, prefix.length, rest.length);
            return Optional.of(new Commit(new RawBsonDocument(document)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
