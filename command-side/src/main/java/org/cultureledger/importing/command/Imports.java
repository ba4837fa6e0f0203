package org.cultureledger.importing.command;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cultureledger.command.CommandRequests;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.platform.imports.ImportJobs;
import org.cultureledger.platform.problem.RetryLater;
import org.cultureledger.rule.GeneralRule;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The imports that run in this process. Each goes on by itself, and keeps in the database how far it is. */
@Component
class Imports implements DisposableBean {

    /** An import uses eight lanes, and a dry run a ledger of its own. */
    private static final int MOST_AT_ONCE = 4;

    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private final CommandRequests requests;
    private final MongoEventStorageEngine engine;
    private final ImportJobs jobs;
    private final StoredSettled settled;
    private final Map<ImportRun, Thread> running = new ConcurrentHashMap<>();

    Imports(CommandRequests requests, MongoEventStorageEngine engine, ImportJobs jobs, StoredSettled settled) {
        this.requests = requests;
        this.engine = engine;
        this.jobs = jobs;
        this.settled = settled;
    }

    /**
     * Begins an import and names it.
     *
     * @throws RetryLater {@code busy} if several are running
     */
    String begin(Upload upload) {
        if (running.size() >= MOST_AT_ONCE)
            throw new RetryLater(GeneralRule.BUSY, "Four imports are running already", A_WHILE);
        var id = jobs.begin(upload.program(), upload.name(), upload.mapping().name(), upload.dryRun());
        var run = new ImportRun(id, upload, () -> target(id, upload), jobs);
        var thread = Thread.ofVirtual().name("import-" + id).unstarted(() -> {
            try {
                run.run();
            } finally {
                running.remove(run);
            }
        });
        running.put(run, thread);
        thread.start();
        return id;
    }

    private ImportTarget target(String id, Upload upload) {
        if (upload.dryRun()) return TrialLedger.over(engine.log(), upload.caller(), id, settled.forTrial());
        return ImportTarget.lasting(new LedgerPoster(requests, engine.log(), upload.caller(), id), settled);
    }

    /** Stops them before the database goes; repeated, each goes on where it was. */
    @Override
    public void destroy() throws InterruptedException {
        running.keySet().forEach(ImportRun::stop);
        for (var thread : running.values()) thread.join();
    }
}
