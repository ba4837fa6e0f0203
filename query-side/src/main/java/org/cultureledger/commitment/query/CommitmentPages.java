package org.cultureledger.commitment.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentFilter.Kept;
import org.cultureledger.commitment.query.CommitmentFilter.Without;
import org.cultureledger.page.Choice;
import org.cultureledger.page.Difference;
import org.cultureledger.page.Entered;
import org.cultureledger.page.SlipTrack;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows behind accountability, and the days that moved. */
@Controller
@RequestMapping("/programs/{program}")
class CommitmentPages {

    private static final List<Choice> KINDS = Choice.ofAll(CommitmentKind.class);
    private static final List<Choice> STATES = Choice.ofAll(CommitmentState.class);

    private final CommitmentResource resource;
    private final Commitments commitments;

    CommitmentPages(CommitmentResource resource, Commitments commitments) {
        this.resource = resource;
        this.commitments = commitments;
    }

    @GetMapping("/commitments")
    String commitments(
            Question question,
            @RequestParam @Nullable CommitmentKind kind,
            @RequestParam @Nullable CommitmentState state,
            @RequestParam @Nullable String owner,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String initiative,
            @RequestParam @Nullable Without without,
            @RequestParam @Nullable Boolean orphaned,
            @RequestParam @Nullable Boolean unconfirmed,
            @RequestParam @Nullable Boolean excused,
            @RequestParam @Nullable Kept kept,
            Model model) {
        var asked = new CommitmentFilter(
                kind,
                state,
                Entered.code(owner),
                Entered.code(department),
                Entered.code(initiative),
                without,
                orphaned,
                unconfirmed,
                excused,
                kept);
        var listing = resource.commitments(question, asked);
        try (var all = listing.all()) {
            model.addAttribute("count", all.count());
        }
        model.addAttribute(
                "difference",
                Difference.of(
                        question,
                        then -> resource.commitments(then, asked).all(),
                        CommitmentItem::link,
                        CommitmentPages::told));
        model.addAttribute("items", listing.items());
        model.addAttribute("next", listing.next());
        model.addAttribute("kinds", KINDS);
        model.addAttribute("states", STATES);
        model.addAttribute("filter", new Filter(kind, state, owner, department, initiative));
        return "commitments";
    }

    /** What the reader asked for, as it was entered. */
    record Filter(
            @Nullable CommitmentKind kind,
            @Nullable CommitmentState state,
            @Nullable String owner,
            @Nullable String department,
            @Nullable String initiative) {}

    /** What a reader would call a change of a promise. */
    private static List<Object> told(CommitmentItem item) {
        return Arrays.asList(item.title(), item.owner(), item.due(), item.state());
    }

    /** A commitment that moved, drawn on the axis of all. */
    record Slip(SlipItem item, SlipTrack track) {}

    @GetMapping("/slips")
    String slips(
            Question question,
            @RequestParam @Nullable String initiative,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable Without without,
            Model model) {
        var reading = commitments.reading(question);
        var listing = resource.slips(question, Entered.code(initiative), Entered.code(department), without);
        var moment = reading.moment();
        try (var all = listing.all()) {
            var items = all.toList();
            var days = items.stream().flatMap(CommitmentPages::days).toList();
            var from = days.stream().min(Comparator.naturalOrder()).orElse(moment.on());
            var until = Stream.concat(days.stream(), Stream.of(moment.on()))
                    .max(Comparator.naturalOrder())
                    .orElse(moment.on());
            model.addAttribute(
                    "difference",
                    Difference.of(
                            question,
                            asked -> resource.slips(asked, Entered.code(initiative), Entered.code(department), without)
                                    .all(),
                            SlipItem::link,
                            item -> List.of(item.due(), item.moves().size(), item.state())));
            model.addAttribute(
                    "slips",
                    items.stream()
                            .sorted(Comparator.comparingLong(SlipItem::slippedDays)
                                    .reversed())
                            .map(item -> new Slip(item, track(item, from, until, moment.on())))
                            .toList());
            model.addAttribute(
                    "slippedDays",
                    items.stream().mapToLong(SlipItem::slippedDays).sum());
            model.addAttribute("axisFrom", from);
            model.addAttribute("axisUntil", until);
        }
        model.addAttribute("promised", commitments.counted(reading).size());
        return "slips";
    }

    private static SlipTrack track(SlipItem item, LocalDate from, LocalDate until, LocalDate today) {
        return new SlipTrack(from, until, today, promises(item), item.doneOn());
    }

    private static List<LocalDate> promises(SlipItem item) {
        var promises = new ArrayList<>(List.of(item.originalDue()));
        item.moves().forEach(move -> promises.add(move.to()));
        return promises;
    }

    private static Stream<LocalDate> days(SlipItem item) {
        return Stream.concat(promises(item).stream(), Stream.ofNullable(item.doneOn()));
    }
}
