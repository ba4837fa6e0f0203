package org.cultureledger.importing.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.cultureledger.platform.web.InvalidForm;

/**
 * A text that is handed out line by line, so that whoever reads it has never seen more than the line he is in: where he
 * gives up, another one can go on with the next line. Stops where a single row goes on and on, as after a quotation mark
 * that nothing closes.
 */
final class TextLines extends Reader {

    private static final int END = -1;

    private final BufferedReader text;
    private final int most;
    private long lines;
    private long rowFrom = 1;
    private int ofRow;
    private boolean withinLine;

    /** @param most characters from one {@link #rowBegins()} to the next */
    TextLines(BufferedReader text, int most) {
        this.text = text;
        this.most = most;
    }

    /** How many lines were begun so far. */
    long lines() {
        return lines;
    }

    void rowBegins() {
        ofRow = 0;
        rowFrom = lines + 1;
    }

    /** Leaves out what is left of a line that was begun. */
    void skipLine() throws IOException {
        while (withinLine && next() != END) {
            // next() goes on
        }
    }

    /** @throws InvalidForm if the row has too many characters */
    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = 0;
        do {
            int character = next();
            if (character == END) return count == 0 ? END : count;
            buffer[offset + count++] = (char) character;
            ofRow++;
        } while (withinLine && count < length);
        if (ofRow > most)
            throw new InvalidForm(
                    "file", "has no end of the row in line %d: a quotation mark is not closed".formatted(rowFrom));
        return count;
    }

    /**
     * Lines end with a line feed, a carriage return, or both. A lone carriage return is handed out as a line feed, or whoever
     * reads would have to look into the next line for the other half.
     */
    private int next() throws IOException {
        int character = text.read();
        if (character == END) {
            withinLine = false;
            return END;
        }
        if (!withinLine) lines++;
        if (character == '\r' && !isBeforeLineFeed()) character = '\n';
        withinLine = character != '\n';
        return character;
    }

    private boolean isBeforeLineFeed() throws IOException {
        text.mark(1);
        boolean is = text.read() == '\n';
        text.reset();
        return is;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
