package org.cultureledger.eventstore.history;

import java.util.List;
import java.util.stream.Stream;

/** One thing that happened to a client, as the client itself saw it. An operation is one event it wants to append. */
public sealed interface Step {

    /** The client is going to have {@code operation} stored as number {@code sequence} of {@code stream}. */
    record Attempted(String operation, String stream, long sequence) implements Step {}

    /** The log has taken it at {@code position}. */
    record Acknowledged(String operation, long position) implements Step {}

    /** Another one was first: it is not in the log and never will be. */
    record Refused(String operation) implements Step {}

    /** Nothing was stored. */
    record Failed(String operation) implements Step {}

    /** It may be in the log or not, for now. */
    record Unknown(String operation) implements Step {}

    /**
     * All operations that the client found in {@code stream}, in its order.
     *
     * @param last whether every client had come to an end before
     */
    record Saw(String stream, List<String> operations, boolean last) implements Step {}

    /** As a line of a file. */
    default String line() {
        return switch (this) {
            case Attempted(var operation, var stream, var sequence) -> line("attempted", operation, stream, sequence);
            case Acknowledged(var operation, var position) -> line("acknowledged", operation, position);
            case Refused(var operation) -> line("refused", operation);
            case Failed(var operation) -> line("failed", operation);
            case Unknown(var operation) -> line("unknown", operation);
            case Saw(var stream, var operations, var last) -> line("saw", stream, last, String.join(",", operations));
        };
    }

    private static String line(Object... words) {
        return String.join(" ", Stream.of(words).map(Object::toString).toList());
    }

    static Step of(String line) {
        var words = line.split(" ", -1);
        return switch (words[0]) {
            case "attempted" -> new Attempted(words[1], words[2], Long.parseLong(words[3]));
            case "acknowledged" -> new Acknowledged(words[1], Long.parseLong(words[2]));
            case "refused" -> new Refused(words[1]);
            case "failed" -> new Failed(words[1]);
            case "unknown" -> new Unknown(words[1]);
            case "saw" ->
                new Saw(
                        words[1],
                        words[3].isEmpty() ? List.of() : List.of(words[3].split(",")),
                        Boolean.parseBoolean(words[2]));
            default -> throw new IllegalArgumentException("Not a step: " + line);
        };
    }
}
