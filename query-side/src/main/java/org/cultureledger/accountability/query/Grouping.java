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

    /** Counts what has no code of this kind. */
    static final String NONE = "";

    /**
     * The codes under which the commitment counts, {@link #NONE} where it has none, so that nothing drops out; a commitment
     * of several departments counts for each.
     */
    List<String> codes(CommitmentItem item) {
        var codes = switch (this) {
            case OWNER -> Stream.ofNullable(item.owner()).toList();
            case DEPARTMENT -> item.departments();
            case INITIATIVE -> Stream.ofNullable(item.initiative()).toList();
        };
        return codes.isEmpty() ? List.of(NONE) : codes;
    }

    /** As it is written in addresses. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parameter that narrows commitments to those of a code. */
    String parameter(String code) {
        return code.equals(NONE) ? "without" : parameter();
    }

    /** What that parameter says. */
    String value(String code) {
        return code.equals(NONE) ? name() : code;
    }
}
