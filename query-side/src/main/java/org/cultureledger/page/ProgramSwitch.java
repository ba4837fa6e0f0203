package org.cultureledger.page;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;

/** Leads from the programme switch, a plain form, to the programme's first page. */
@Controller
class ProgramSwitch {

    @GetMapping(path = "/programs", params = "program")
    RedirectView to(@RequestParam String program) {
        var view = new RedirectView("/programs/" + UriUtils.encodePathSegment(program, StandardCharsets.UTF_8), true);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
