package org.cultureledger.initiative.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentKind;
import org.cultureledger.initiative.Health;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as lists tell it.
 *
 * @param health as last reported, as far as the reader may see
 * @param orphaned whether nobody is left to answer for it, though it has not ended
 * @param milestones how many are in each state, such as {@code {"open": 2, "doneInTime": 1}}
 * @param slips how often days of its milestones moved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InitiativeItem(
        String code,
        String title,
        String customerOutcome,
        String owner,
        List<String> departments,
        List<String> advances,
        LocalDate start,
        LocalDate finish,
        @Nullable String decision,
        InitiativeState state,
        @Nullable Health health,
        boolean orphaned,
        Map<String, Long> milestones,
        int slips,
        String link,
        String lineage) {

    static InitiativeItem of(InitiativeInView seen) {
        var row = seen.row();
        var milestones = seen.commitmentsOf(CommitmentKind.MILESTONE);
        var report = seen.lastReport();
        return new InitiativeItem(
                row.code(),
                row.title(),
                row.customerOutcome(),
                seen.owner(),
                row.departments(),
                row.advances(),
                row.start(),
                row.finish(),
                seen.reading().named(row.decision()),
                seen.state(),
                report.map(HealthReport::health).orElse(null),
                seen.orphaned(),
                counts(milestones),
                milestones.stream().mapToInt(CommitmentItem::slips).sum(),
                seen.link(),
                seen.lineage());
    }

    private static Map<String, Long> counts(List<CommitmentItem> milestones) {
        var counts = new TreeMap<String, Long>();
        milestones.forEach(milestone -> counts.merge(camelCase(milestone.state()), 1L, Long::sum));
        return counts;
    }

    /** As the states are written as fields: {@code doneInTime}. */
    private static String camelCase(Enum<?> constant) {
        var text = new StringBuilder();
        for (var word : constant.name().toLowerCase(Locale.ROOT).split("_", -1))
            text.append(text.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        return text.toString();
    }
}
