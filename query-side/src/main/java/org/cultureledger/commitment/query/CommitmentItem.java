package org.cultureledger.commitment.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as it is told.
 *
 * @param code the last of the codes by which its own context knows it
 * @param department the department, where there is one only
 * @param due the day promised as things stand
 * @param originalDue the day first promised
 * @param agreedDue the day that stood thirty days before it was due, and that others came to rely on
 * @param slips how often the day moved, in either direction
 * @param slippedDays how many days later than first promised, negative if earlier
 * @param unconfirmed whether its completion was recorded late and nobody else has confirmed it yet
 * @param orphaned whether whoever owns it has left, or its department is closed
 * @param adopted whether it was due before the programme was kept here, and so enters no rate
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentItem(
        CommitmentKind kind,
        String code,
        String title,
        @Nullable String owner,
        @Nullable String department,
        List<String> departments,
        @Nullable String initiative,
        LocalDate due,
        LocalDate originalDue,
        @Nullable LocalDate agreedDue,
        int slips,
        long slippedDays,
        CommitmentState state,
        @Nullable LocalDate doneOn,
        boolean unconfirmed,
        boolean orphaned,
        boolean adopted,
        String link,
        @Nullable String lineage) {}
