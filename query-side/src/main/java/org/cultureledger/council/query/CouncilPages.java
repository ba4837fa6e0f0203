package org.cultureledger.council.query;

import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.council.Majority;
import org.cultureledger.council.Seat;
import org.cultureledger.council.Tie;
import org.cultureledger.page.Choice;
import org.cultureledger.page.Names;
import org.cultureledger.query.Question;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The council: who sits there, by which rule it votes, when it met. */
@Controller
class CouncilPages {

    private final CouncilResource resource;
    private final Names names;

    CouncilPages(CouncilResource resource, Names names) {
        this.resource = resource;
        this.names = names;
    }

    @GetMapping("/programs/{program}/council")
    String council(Question question, Model model) {
        var council = resource.council(question, null);
        model.addAttribute("council", council);
        model.addAttribute("members", members(council));
        model.addAttribute("meetings", resource.meetings(question, null).items());
        model.addAttribute("seats", Choice.ofAll(Seat.class));
        model.addAttribute("majorities", Choice.ofAll(Majority.class));
        model.addAttribute("ties", Choice.ofAll(Tie.class));
        return "council";
    }

    /** Whoever may be present: those who sit there, and their deputies. */
    private List<Choice> members(CouncilItem council) {
        return council.seats().stream()
                .flatMap(seat -> Stream.concat(Stream.of(seat.person()), seat.deputies().stream()))
                .distinct()
                .map(code -> new Choice(code, names.person(code)))
                .toList();
    }
}
