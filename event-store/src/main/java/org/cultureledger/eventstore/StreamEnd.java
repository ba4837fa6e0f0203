package org.cultureledger.eventstore;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Finds the last event of a stream. Sequence numbers of a stream have no gaps, so of several evenly spaced ones it is
 * the first ones that exist: their count leads to the next, finer spacing.
 */
final class StreamEnd {

    private static final int PROBES = 32;

    /** 32⁴: finds the end of streams of up to 32⁵ events, 33 million. */
    private static final long WIDEST_SPACING = 1L << 20;

    private final StoredCommits commits;

    StreamEnd(StoredCommits commits) {
        this.commits = commits;
    }

    OptionalLong of(String stream) {
        long last = -1;
        for (long spacing = WIDEST_SPACING; spacing > 0; spacing /= PROBES) {
            last += spacing * existing(stream, last, spacing);
        }
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    private int existing(String stream, long base, long spacing) {
        List<String> probes = LongStream.rangeClosed(1, PROBES)
                .mapToObj(i -> CommitKeys.ofStream(stream, base + i * spacing))
                .toList();
        return commits.owners(probes).size();
    }
}
