package org.cultureledger.importing.query;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.Set;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.imports.ImportJob;
import org.cultureledger.platform.imports.ImportJobs;
import org.cultureledger.query.Question;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Imports of a programme: to begin one, and to see how far each is, for programme managers and administrators. */
@Controller
@RequestMapping("/programs/{program}/imports")
class ImportPages {

    private static final Set<Role> IMPORTERS = Set.of(Role.PROGRAM_MANAGER, Role.ADMINISTRATOR);

    private final ImportJobs jobs;

    ImportPages(ImportJobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    String imports(Question question, Model model) {
        model.addAttribute("jobs", jobs.latest(program(question)));
        return "imports";
    }

    @GetMapping("/{id}")
    String progress(Question question, @PathVariable String id, Model model) {
        show(question, id, model);
        return "import";
    }

    /** The progress alone, for a page that is open already. */
    @HxRequest
    @GetMapping("/{id}")
    String furtherProgress(Question question, @PathVariable String id, Model model) {
        show(question, id, model);
        return "import :: progress";
    }

    private void show(Question question, String id, Model model) {
        var job = jobs.find(program(question), id)
                .orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND, "The programme has no such import"));
        model.addAttribute("job", job);
        model.addAttribute("running", job.state() == ImportJob.State.RUNNING);
    }

    private static ProgramId program(Question question) {
        question.over();
        var program = question.program().program();
        Refusal.when(
                question.caller().rolesIn(program).stream().noneMatch(IMPORTERS::contains),
                GeneralRule.NOT_ALLOWED,
                "Imports are for programme managers and administrators");
        return program;
    }
}
