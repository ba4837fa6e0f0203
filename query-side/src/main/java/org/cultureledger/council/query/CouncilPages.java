package org.cultureledger.council.query;

import org.cultureledger.council.Majority;
import org.cultureledger.council.Seat;
import org.cultureledger.council.Tie;
import org.cultureledger.page.Choice;
import org.cultureledger.query.Question;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The council: who sits there, by which rule it votes, when it met. */
@Controller
class CouncilPages {

    private final CouncilResource resource;

    CouncilPages(CouncilResource resource) {
        this.resource = resource;
    }

    @GetMapping("/programs/{program}/council")
    String council(Question question, Model model) {
        model.addAttribute("council", resource.council(question, null));
        model.addAttribute("meetings", resource.meetings(question, null).items());
        model.addAttribute("seats", Choice.ofAll(Seat.class));
        model.addAttribute("majorities", Choice.ofAll(Majority.class));
        model.addAttribute("ties", Choice.ofAll(Tie.class));
        return "council";
    }
}
