package org.cultureledger.importing.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.cultureledger.platform.web.InvalidForm;

/** An uploaded file as text in UTF-8, with or without a byte order mark. */
final class TextFile {

    private static final int BLOCK = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    static BufferedReader open(Path file) throws IOException {
        var reader = new BufferedReader(Channels.newReader(FileChannel.open(file), StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) reader.reset();
        return reader;
    }

    /**
     * @throws InvalidForm that names the line, if the file is not UTF-8 from beginning to end
     */
    static void refuseUnlessUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(BLOCK);
        var text = CharBuffer.allocate(BLOCK);
        long line = 1;
        try (var channel = FileChannel.open(file)) {
            boolean ended;
            do {
                ended = channel.read(bytes) < 0;
                bytes.flip();
                var result = decoder.decode(bytes, text, ended);
                text.flip();
                line += text.chars().filter(character -> character == '\n').count();
                refuse(result, line);
                text.clear();
                bytes.compact();
            } while (!ended);
        }
    }

    private static void refuse(CoderResult result, long line) {
        if (result.isError())
            throw new InvalidForm("file", "is not UTF-8, as line %d shows; save it as “CSV UTF-8”".formatted(line));
    }
}
