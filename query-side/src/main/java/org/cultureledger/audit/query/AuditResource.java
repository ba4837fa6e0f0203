package org.cultureledger.audit.query;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.cultureledger.access.Role;
import org.cultureledger.eventstore.CommitLog;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.query.Programs;
import org.cultureledger.query.Question;
import org.cultureledger.query.ViewOf;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.timeline.query.TimelineEntry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log for those who check it: auditors and administrators. */
@RestController
@RequestMapping("/api/audit")
class AuditResource {

    private static final Set<Role> ROLES = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);
    private static final int LARGEST_PAGE = 500;

    private final CommitLog log;
    private final ViewOf<TimelineEntry> timeline;
    private final Programs programs;

    AuditResource(MongoEventStorageEngine engine, ViewOf<TimelineEntry> timeline, Programs programs) {
        this.log = engine.log();
        this.timeline = timeline;
        this.programs = programs;
    }

    /**
     * The end of the log, to be noted outside of it: whoever has noted it sees any later change of what was before.
     *
     * @param position of the last commit's first event
     * @param hash of the last commit
     */
    record CheckpointItem(long position, Instant recordedAt, String hash) {}

    /** Commits from the one that holds the position {@code from}, as far as the timeline has seen them. */
    @GetMapping("/commits")
    AuditPage commits(
            Question question,
            @RequestParam(defaultValue = "0") long from,
            @RequestParam(defaultValue = "50") int limit) {
        refuseUnlessAuditor(question);
        if (from < 0) throw new InvalidForm("from", "must be a position, 0 or more");
        if (limit < 1 || limit > LARGEST_PAGE)
            throw new InvalidForm("limit", "must be a whole number from 1 to %d".formatted(LARGEST_PAGE));
        var reading = question.over(timeline);
        var auditor = new Auditor(reading, timeline, programs);
        try (var commits = log.commitsFrom(from)) {
            var found = commits.takeWhile(
                            commit -> commit.lastPosition() <= reading.moment().position())
                    .limit(limit + 1L)
                    .toList();
            var page = found.stream().limit(limit).map(auditor::show).toList();
            return new AuditPage(page, found.size() > limit ? found.getLast().position() : null);
        }
    }

    /** @throws Refusal {@code not-found} as long as nothing is recorded */
    @GetMapping("/checkpoint")
    CheckpointItem checkpoint(Question question) {
        refuseUnlessAuditor(question);
        var reading = question.over();
        return log.commitAt(reading.moment().position())
                .map(commit -> new CheckpointItem(
                        commit.position(), commit.recordedAt(), commit.hash().toString()))
                .orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND, "Nothing is recorded yet."));
    }

    private static void refuseUnlessAuditor(Question question) {
        Refusal.when(
                Collections.disjoint(question.caller().rolesAnywhere(), ROLES),
                GeneralRule.NOT_ALLOWED,
                "The audit trail is for auditors and administrators.");
    }
}
