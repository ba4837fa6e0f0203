package org.cultureledger.eventstore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** As much of MongoDB's wire protocol as a proxy needs to tell messages apart. */
final class WireMessages {

    private static final byte[] INSERT = "\2insert\0".getBytes(StandardCharsets.ISO_8859_1);

    private WireMessages() {}

    /** The next message, which begins with its length; null at the end. */
    static byte @Nullable [] next(InputStream in) throws IOException {
        byte[] prefix = in.readNBytes(Integer.BYTES);
        if (prefix.length < Integer.BYTES) {
            return null;
        }
        int length = ByteBuffer.wrap(prefix).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] message = Arrays.copyOf(prefix, length);
        int rest = length - Integer.BYTES;
        return in.readNBytes(message, Integer.BYTES, rest) == rest ? message : null;
    }

    /** The command's name comes first in the document that follows a header of 16, flags of 4 and a kind of 1 byte. */
    static boolean isInsert(byte[] message) {
        int name = 16 + 4 + 1 + 4;
        return message.length > name + INSERT.length
                && Arrays.equals(message, name, name + INSERT.length, INSERT, 0, INSERT.length);
    }
}
