package org.cultureledger.overview.query;

import java.util.List;
import org.cultureledger.commitment.query.CommitmentState;
import org.cultureledger.kernel.Code;
import org.cultureledger.query.Question;
import org.cultureledger.timeline.query.Timeline;
import org.cultureledger.timeline.query.TimelineFilter;
import org.cultureledger.timeline.query.TimelineItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for whoever reads: what others ask to be confirmed, what was promised, what happened of late. */
@Controller
class MyWorkPages {

    private static final int NEWS = 8;

    private final MyWorkResource resource;
    private final Timeline timeline;

    MyWorkPages(MyWorkResource resource, Timeline timeline) {
        this.resource = resource;
        this.timeline = timeline;
    }

    @GetMapping("/programs/{program}/my-work")
    String work(Question question, Model model) {
        var work = resource.work(question, null, null);
        model.addAttribute("work", work);
        model.addAttribute(
                "overdue",
                work.commitments().stream()
                        .filter(item -> item.state() == CommitmentState.OVERDUE)
                        .count());
        model.addAttribute("happened", happened(work.person(), question));
        return "my-work";
    }

    /** The latest entries that name the person; of everything, for an account of nobody. */
    private List<TimelineItem> happened(@Nullable String person, Question question) {
        var reading = question.over(timeline.view());
        var filter =
                new TimelineFilter(null, null, null, person == null ? null : Code.of(person), null, null, null, null);
        return timeline.latest(reading, filter, NEWS);
    }
}
