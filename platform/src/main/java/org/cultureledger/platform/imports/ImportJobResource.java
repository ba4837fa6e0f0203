package org.cultureledger.platform.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.access.CurrentCaller;
import org.cultureledger.platform.web.Parameters;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells how far an import is. Both sides can: it is no view of the log. */
@RestController
class ImportJobResource {

    private static final Set<Role> READERS = Set.copyOf(List.of(Role.PROGRAM_MANAGER, Role.ADMINISTRATOR));

    private final ImportJobs jobs;

    ImportJobResource(ImportJobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/api/programs/{p}/imports/{id}")
    ResponseEntity<ImportJob> read(@PathVariable ProgramId p, @PathVariable String id, HttpServletRequest request) {
        var caller = CurrentCaller.of(request);
        Refusal.when(!caller.mayRead(p), GeneralRule.NOT_FOUND, "There is no programme " + p.code());
        Refusal.when(
                caller.rolesIn(p).stream().noneMatch(READERS::contains),
                GeneralRule.NOT_ALLOWED,
                "Imports are for programme managers and administrators");
        Parameters.refuseAny(request);
        var job = jobs.find(p, id)
                .orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND, "The programme has no such import"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(job);
    }
}
