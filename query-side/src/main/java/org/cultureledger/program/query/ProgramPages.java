package org.cultureledger.program.query;

import org.cultureledger.page.Choice;
import org.cultureledger.people.Level;
import org.cultureledger.program.Stage;
import org.cultureledger.query.Question;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The charter of a programme and who stands up for it: stage, sponsors, lead, brand values. */
@Controller
class ProgramPages {

    private final ProgramResource resource;

    ProgramPages(ProgramResource resource) {
        this.resource = resource;
    }

    @GetMapping("/programs/{program}/charter")
    String charter(Question question, Model model) {
        model.addAttribute("detail", resource.program(question));
        model.addAttribute("stages", Choice.ofAll(Stage.class));
        model.addAttribute("levels", Choice.ofAll(Level.class));
        return "program";
    }
}
