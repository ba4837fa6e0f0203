package org.cultureledger.eventstore.history;

import java.util.SortedSet;
import java.util.TreeSet;

/** One event that a client wants to append, with all that it was told about it. */
final class Operation {

    private final String name;
    private final String stream;
    private final long sequence;
    private final SortedSet<Long> positions = new TreeSet<>();
    private boolean unknown;
    private boolean excluded;

    Operation(Step.Attempted attempt) {
        name = attempt.operation();
        stream = attempt.stream();
        sequence = attempt.sequence();
    }

    void acknowledge(long position) {
        positions.add(position);
    }

    /** It was said, of the latest attempt, that nothing is stored. */
    void exclude() {
        excluded = true;
    }

    void doubt() {
        unknown = true;
    }

    String name() {
        return name;
    }

    String stream() {
        return stream;
    }

    long sequence() {
        return sequence;
    }

    SortedSet<Long> positions() {
        return positions;
    }

    long position() {
        return positions.first();
    }

    boolean isAcknowledged() {
        return !positions.isEmpty();
    }

    /** Said not to be there, and never to be. */
    boolean isExcluded() {
        return excluded && !isAcknowledged();
    }

    /** Nothing final was said. */
    boolean isOpen() {
        return !isAcknowledged() && !excluded;
    }

    boolean isUnsettled() {
        return unknown && isOpen();
    }

    @Override
    public String toString() {
        return "%s (%s@%d)".formatted(name, stream, sequence);
    }
}
