package org.cultureledger.training.query;

import java.util.List;
import org.cultureledger.page.Choice;
import org.cultureledger.page.Entered;
import org.cultureledger.people.Level;
import org.cultureledger.query.Question;
import org.cultureledger.training.AudienceKind;
import org.cultureledger.training.TrainingResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has to complete which course, who has, and where to record it. */
@Controller
@RequestMapping("/programs/{program}/training")
class TrainingPages {

    private final TrainingResource resource;

    TrainingPages(TrainingResource resource) {
        this.resource = resource;
    }

    @GetMapping
    String compliance(Question question, Model model) {
        List<ComplianceItem> cells;
        try (var all = resource.compliance(question, null, null).all()) {
            cells = all.toList();
        }
        model.addAttribute("cells", cells);
        model.addAttribute(
                "late", cells.stream().mapToLong(ComplianceItem::late).sum());
        model.addAttribute(
                "obliged", cells.stream().mapToLong(ComplianceItem::obliged).sum());
        model.addAttribute("courses", resource.courses(question).items());
        model.addAttribute("results", Choice.ofAll(TrainingResult.class));
        return "training";
    }

    @GetMapping("/people")
    String people(
            Question question,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String course,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable TrainingState state,
            Model model) {
        var listing = resource.training(
                question, Entered.code(person), Entered.code(course), Entered.code(department), state);
        model.addAttribute("items", listing.items());
        model.addAttribute("next", listing.next());
        model.addAttribute("states", Choice.ofAll(TrainingState.class));
        model.addAttribute(
                "courses",
                resource.courses(question).items().stream()
                        .map(item -> new Choice(item.code(), item.title()))
                        .toList());
        model.addAttribute("filter", new Filter(person, course, department, state));
        return "training-people";
    }

    /** What the reader asked for, as it was entered. */
    record Filter(
            @Nullable String person,
            @Nullable String course,
            @Nullable String department,
            @Nullable TrainingState state) {}

    @GetMapping("/new")
    String define(Question question, Model model) {
        question.over();
        model.addAttribute("audiences", Choice.ofAll(AudienceKind.class));
        model.addAttribute("levels", Choice.ofAll(Level.class));
        return "course-new";
    }
}
