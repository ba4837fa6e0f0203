package org.cultureledger.audit.query;

import org.cultureledger.query.Ledger;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log as it is stored, commit by commit, and its end to be noted elsewhere. */
@Controller
class AuditPages {

    /** Commits of one page. */
    private static final int COMMITS = 25;

    private final AuditResource resource;
    private final Ledger ledger;

    AuditPages(AuditResource resource, Ledger ledger) {
        this.resource = resource;
        this.ledger = ledger;
    }

    /** @param from position to begin at; the end of the log if absent */
    @GetMapping("/audit")
    String commits(Question question, @RequestParam @Nullable Long from, Model model) {
        var head = ledger.head();
        var start = from == null ? Math.max(0, head - COMMITS + 1) : from;
        var page = resource.commits(question, start, COMMITS);
        model.addAttribute("commits", page.items().reversed());
        model.addAttribute("later", page.next());
        model.addAttribute("earlier", start == 0 ? null : Math.max(0, start - COMMITS));
        model.addAttribute("from", start);
        model.addAttribute("head", head);
        model.addAttribute("checkpoint", head < 0 ? null : resource.checkpoint(question));
        return "audit";
    }
}
