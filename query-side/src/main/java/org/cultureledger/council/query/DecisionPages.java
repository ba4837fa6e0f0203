package org.cultureledger.council.query;

import java.util.List;
import org.cultureledger.council.DecisionMode;
import org.cultureledger.council.ReviewedOutcome;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.page.Choice;
import org.cultureledger.page.Difference;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of decisions, each with how it came about and what followed. */
@Controller
@RequestMapping("/programs/{program}/decisions")
class DecisionPages {

    private static final String DECISION = "/{n:" + DecisionId.NUMBER_FORM + "}";

    private final DecisionResource resource;

    DecisionPages(DecisionResource resource) {
        this.resource = resource;
    }

    @GetMapping
    String decisions(
            Question question,
            @RequestParam @Nullable DecisionState state,
            @RequestParam @Nullable Boolean irregular,
            Model model) {
        var listing = resource.decisions(question, state, irregular, null);
        model.addAttribute(
                "difference",
                Difference.of(
                        question,
                        asked -> resource.decisions(asked, state, irregular, null)
                                .all(),
                        DecisionItem::number,
                        item -> List.of(item.title(), item.state(), item.irregular(), item.followUpCount())));
        model.addAttribute("items", listing.items());
        model.addAttribute("next", listing.next());
        model.addAttribute("figures", resource.figures(question));
        model.addAttribute("states", Choice.ofAll(DecisionState.class));
        model.addAttribute("chosenState", state);
        model.addAttribute("filtered", state != null || irregular != null);
        return "decisions";
    }

    @GetMapping("/new")
    String log(Question question, @RequestParam @Nullable String replaces, Model model) {
        question.over();
        model.addAttribute("modes", Choice.ofAll(DecisionMode.class));
        model.addAttribute("audiences", Choice.ofAll(Audience.class));
        model.addAttribute("replaces", replaces);
        return "decision-new";
    }

    @GetMapping(DECISION)
    String decision(Question question, @PathVariable String n, Model model) {
        var detail = resource.decision(question, n);
        model.addAttribute("detail", detail);
        model.addAttribute("item", detail.decision());
        model.addAttribute("outcomes", Choice.ofAll(ReviewedOutcome.class));
        return "decision";
    }

    @GetMapping(DECISION + "/follow-ups/{f}")
    String followUp(Question question, @PathVariable String n, @PathVariable Code f, Model model) {
        var detail = resource.followUp(question, n, f);
        model.addAttribute("number", n);
        model.addAttribute("followUp", detail);
        model.addAttribute("commitment", detail.followUp());
        return "follow-up";
    }
}
