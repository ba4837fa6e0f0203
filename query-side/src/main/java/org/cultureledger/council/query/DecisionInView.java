package org.cultureledger.council.query;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.query.Reading;

/**
 * One decision on the day judged for, with its follow-ups.
 *
 * @param lineage where its events are told
 */
record DecisionInView(
        Decision row, DecisionState state, List<CommitmentItem> followUps, Reading reading, String lineage) {

    LocalDate day() {
        return reading.moment().on();
    }

    String link() {
        return link(reading, row.number());
    }

    static String link(Reading reading, String number) {
        return reading.address() + "/decisions/" + number;
    }
}
