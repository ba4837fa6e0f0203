package org.cultureledger.commitment.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something promised, on the day judged for, whether it is a row or follows from other rows.
 *
 * @param code the last of the codes by which its own context knows it
 * @param departments codes of those whose commitment it is; empty where it is its owner's alone
 * @param initiative code of the initiative that it belongs to
 * @param personal whether it is told as its owner's only to those who may see that person's figures, and counted for all
 */
public record Promised(
        CommitmentKind kind,
        String code,
        String title,
        List<String> departments,
        @Nullable String initiative,
        boolean personal,
        Standing standing,
        String link,
        String lineage) {

    public Promised {
        departments = List.copyOf(departments);
    }
}
