package org.cultureledger.kernel;

import java.util.Optional;

/**
 * Names one aggregate. It prints the key of the aggregate's stream, such as {@code initiative/acme/loop}, and is written
 * as that text in events.
 */
public interface StreamId {

    /** The programme that the stream belongs to; empty for what all programmes share: people, departments, accounts. */
    Optional<ProgramId> program();

    /** The key of the stream. */
    @Override
    String toString();
}
