package org.cultureledger.changes.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.page.Difference;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.RowChange;
import org.cultureledger.timeline.query.Timeline;
import org.cultureledger.timeline.query.TimelineEntry;
import org.cultureledger.timeline.query.TimelineItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What changed between two moments: what was recorded, and which promises are no longer what they were. */
@Controller
class ChangesPages {

    private final Commitments commitments;
    private final Timeline timeline;

    ChangesPages(Commitments commitments, Timeline timeline) {
        this.commitments = commitments;
        this.timeline = timeline;
    }

    @GetMapping("/programs/{program}/changes")
    String changes(Question question, Model model) {
        var reading = question.over(timeline.view());
        var then = question.compared()
                .orElseThrow(() -> new InvalidForm("compare", "must be a date or a position"))
                .over(timeline.view());
        var recorded = reading.list(() -> recordedSince(then.moment().position(), reading));
        var difference = Difference.of(question, this::promises, CommitmentItem::link, ChangesPages::told);
        model.addAttribute("since", then.moment());
        model.addAttribute("entries", recorded.items());
        model.addAttribute("next", recorded.next());
        try (var all = recorded.all()) {
            model.addAttribute("count", all.count());
        }
        model.addAttribute("difference", difference);
        model.addAttribute(
                "changed",
                difference == null
                        ? List.of()
                        : promises(question)
                                .filter(item -> difference.mark(item) != null)
                                .toList());
        return "changes";
    }

    private Stream<CommitmentItem> promises(Question question) {
        return commitments.of(commitments.reading(question)).stream().map(Tracked::item);
    }

    /** An owner may be absent, and a day not come. */
    private static List<Object> told(CommitmentItem item) {
        return Arrays.asList(item.title(), item.owner(), item.due(), item.state());
    }

    /** The latest first. */
    private Stream<TimelineItem> recordedSince(long position, Reading reading) {
        return reading.of(timeline.view()).changesSince(position).reversed().stream()
                .flatMap(change -> change instanceof RowChange.Added<TimelineEntry>(var key, var after)
                        ? Stream.of(TimelineItem.of(after.row(), reading, reading.lineage(timeline.view(), key)))
                        : Stream.empty());
    }
}
