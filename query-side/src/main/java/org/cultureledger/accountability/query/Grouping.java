package org.cultureledger.accountability.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentItem;

/** By what commitments are counted. */
enum Grouping {
    OWNER,
    DEPARTMENT,
    INITIATIVE;

    /** The codes under which the commitment counts; a commitment of several departments counts for each. */
    List<String> codes(CommitmentItem item) {
        return switch (this) {
            case OWNER -> Stream.ofNullable(item.owner()).toList();
            case DEPARTMENT -> item.departments();
            case INITIATIVE -> Stream.ofNullable(item.initiative()).toList();
        };
    }

    /** As it is written in addresses. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
