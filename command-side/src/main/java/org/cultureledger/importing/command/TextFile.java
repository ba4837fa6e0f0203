package org.cultureledger.importing.command;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
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

    static Reader open(Path file) throws IOException {
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

    /** Stops where a single row goes on and on, as after a quotation mark that nothing closes. */
    static final class Bounded extends FilterReader {

        private final int most;
        private int read;

        /** @param most characters from one {@link #rowBegins()} to the next; a parser may read ahead */
        Bounded(Reader in, int most) {
            super(in);
            this.most = most;
        }

        void rowBegins() {
            read = 0;
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            var got = super.read(buffer, offset, length);
            return count(got, got);
        }

        private int count(int answer, int characters) throws IOException {
            read += characters;
            if (read > most) throw new IOException("a quotation mark is not closed, or the row is too long");
            return answer;
        }
    }
}
