package org.cultureledger.page;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.people.Level;
import org.cultureledger.program.Stage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where a reader chooses a programme, and a new ledger begins. */
@Controller
class HomePages {

    /** Zones of places, which follow what is law there; others are offsets in disguise. */
    private static final Pattern REGION =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private final ZoneId zone;

    HomePages(@Value("${culture-ledger.zone:UTC}") ZoneId zone) {
        this.zone = zone;
    }

    @GetMapping("/")
    String home() {
        return "programs";
    }

    @GetMapping(path = "/programs", params = "!program")
    String programs() {
        return "programs";
    }

    @GetMapping("/programs/new")
    String charter() {
        return "charter";
    }

    @GetMapping("/me")
    String me() {
        return "me";
    }

    @ModelAttribute
    void charter(Caller caller, Model model) {
        model.addAttribute("mayCharter", caller.rolesAnywhere().contains(Role.PROGRAM_MANAGER));
        model.addAttribute("levels", Choice.ofAll(Level.class));
        model.addAttribute("stages", Choice.ofAll(Stage.class));
        model.addAttribute("zones", zones());
        model.addAttribute("zone", zone.getId());
    }

    private static List<Choice> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || REGION.matcher(id).matches())
                .sorted()
                .map(id -> new Choice(id, id))
                .toList();
    }
}
