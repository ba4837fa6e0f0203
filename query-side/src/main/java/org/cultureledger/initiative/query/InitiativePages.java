package org.cultureledger.initiative.query;

import java.util.Arrays;
import java.util.List;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentState;
import org.cultureledger.initiative.Health;
import org.cultureledger.initiative.ObstacleKind;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.kernel.Code;
import org.cultureledger.page.Choice;
import org.cultureledger.page.Difference;
import org.cultureledger.page.Entered;
import org.cultureledger.page.StackedBar;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Initiatives and their milestones, to be read and kept up to date. */
@Controller
@RequestMapping("/programs/{program}/initiatives")
class InitiativePages {

    private final InitiativeResource resource;

    InitiativePages(InitiativeResource resource) {
        this.resource = resource;
    }

    /** @param bar of its milestones */
    record Row(InitiativeItem item, StackedBar bar) {}

    @GetMapping
    String initiatives(
            Question question,
            @RequestParam @Nullable InitiativeState state,
            @RequestParam @Nullable String owner,
            @RequestParam @Nullable String department,
            Model model) {
        var listing = resource.initiatives(question, state, Entered.code(owner), Entered.code(department), null);
        var scale = listing.items().stream()
                .mapToInt(item -> bar(item, 1).total())
                .max()
                .orElse(1);
        model.addAttribute(
                "rows",
                listing.items().stream()
                        .map(item -> new Row(item, bar(item, scale)))
                        .toList());
        model.addAttribute(
                "difference",
                Difference.of(
                        question,
                        asked -> resource.initiatives(asked, state, Entered.code(owner), Entered.code(department), null)
                                .all(),
                        InitiativeItem::code,
                        InitiativePages::told));
        model.addAttribute("next", listing.next());
        model.addAttribute("states", Choice.ofAll(InitiativeState.class));
        model.addAttribute("filter", new Filter(state, owner, department));
        return "initiatives";
    }

    /** What a reader would call a change of an initiative. */
    private static List<Object> told(InitiativeItem item) {
        return Arrays.asList(
                item.title(),
                item.owner(),
                item.finish(),
                item.state(),
                item.health(),
                item.slips(),
                item.milestones());
    }

    /** What the reader asked for, as it was entered. */
    record Filter(
            @Nullable InitiativeState state,
            @Nullable String owner,
            @Nullable String department) {}

    @GetMapping("/new")
    String plan(Question question) {
        question.over();
        return "initiative-new";
    }

    @GetMapping("/{i}")
    String initiative(Question question, @PathVariable Code i, Model model) {
        var detail = resource.initiative(question, i);
        model.addAttribute("detail", detail);
        model.addAttribute("item", detail.initiative());
        model.addAttribute("milestones", detail.plannedMilestones());
        model.addAttribute("movable", movable(detail));
        model.addAttribute("categories", Choice.ofAll(SlipCategory.class));
        model.addAttribute("healths", Choice.ofAll(Health.class));
        model.addAttribute("obstacleKinds", Choice.ofAll(ObstacleKind.class));
        return "initiative";
    }

    @GetMapping("/{i}/milestones/{m}")
    String milestone(Question question, @PathVariable Code i, @PathVariable Code m, Model model) {
        var detail = resource.initiative(question, i);
        var milestone = resource.milestone(question, i, m);
        model.addAttribute("item", detail.initiative());
        model.addAttribute("milestone", milestone);
        model.addAttribute("commitment", milestone.commitment());
        model.addAttribute("categories", Choice.ofAll(SlipCategory.class));
        return "milestone";
    }

    /** Milestones whose day may still move. */
    private static List<CommitmentItem> movable(InitiativeDetail detail) {
        return detail.plannedMilestones().stream()
                .map(MilestoneItem::commitment)
                .filter(item -> item.doneOn() == null && item.state() != CommitmentState.DROPPED)
                .toList();
    }

    private static StackedBar bar(InitiativeItem item, int scale) {
        var counts = item.milestones();
        return new StackedBar(
                count(counts.get("overdue")),
                count(counts.get("dueSoon")),
                count(counts.get("open")),
                count(counts.get("doneLate")),
                count(counts.get("doneInTime")),
                scale);
    }

    private static int count(@Nullable Long number) {
        return number == null ? 0 : Math.toIntExact(number);
    }
}
