package org.cultureledger.overview.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.timeline.query.TimelineItem;
import org.jspecify.annotations.Nullable;

/**
 * What waits for one person.
 *
 * @param person absent for an account that belongs to nobody, for whom nothing waits
 * @param commitments what the person owns and has neither done nor dropped, by the day it is due
 * @param confirmations what others ask the person to confirm
 * @param news what happened of late that names the person or concerns what the person owns, the latest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyWork(
        @Nullable String person,
        List<CommitmentItem> commitments,
        List<Confirmation> confirmations,
        List<TimelineItem> news) {

    static final MyWork NOTHING = new MyWork(null, List.of(), List.of(), List.of());

    /**
     * Something to confirm.
     *
     * @param on day of what is to be confirmed
     * @param act address to post an empty body to, which confirms it
     */
    record Confirmation(Kind kind, String title, LocalDate on, String link, String act) {}

    /** What is to be confirmed. */
    enum Kind {
        /** That the person approved another day for a commitment. */
        MOVE,
        /** That the person saw what a leader did. */
        LEADERSHIP_ACT,
        /** That the person approved that somebody need not complete a course. */
        WAIVER,
        /** That a milestone was reached, a follow-up done or a decision reviewed on its day, which was recorded late. */
        COMPLETION,
        /** That somebody completed a course on a day, which was recorded late. */
        TRAINING
    }
}
