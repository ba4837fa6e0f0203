package org.cultureledger.importing.command;

import static org.cultureledger.platform.imports.ImportJob.State.DONE;
import static org.cultureledger.platform.imports.ImportJob.State.FAILED;
import static org.cultureledger.platform.imports.ImportJob.State.STOPPED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cultureledger.platform.imports.ImportJob.State;
import org.cultureledger.platform.imports.ImportJobs;
import org.cultureledger.platform.web.InvalidForm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import from beginning to end, telling every second how far it is. */
final class ImportRun implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final long SECONDS_BETWEEN_REPORTS = 1;

    private final String id;
    private final Upload upload;
    private final Supplier<ImportTarget> target;
    private final ImportJobs jobs;
    private final Progress progress = new Progress();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Importing importing;
    private volatile boolean stopping;

    /** @param target opened by the import itself, since that may take some seconds */
    ImportRun(String id, Upload upload, Supplier<ImportTarget> target, ImportJobs jobs) {
        this.id = id;
        this.upload = upload;
        this.target = target;
        this.jobs = jobs;
    }

    /** How it ended, and why if it failed. */
    private record End(State state, @Nullable String failure) {}

    @Override
    public void run() {
        var reporter = Thread.ofVirtual().name("import-report-" + id).start(this::report);
        try {
            var end = end();
            ended.countDown();
            reporter.join();
            var news = progress.fetch();
            jobs.end(id, end.state(), news.counts(), news.refused(), end.failure());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
            upload.discard();
        }
    }

    private End end() {
        try (var ledger = target.get()) {
            return through(ledger);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new End(STOPPED, null);
        } catch (InvalidForm wrong) {
            return new End(
                    FAILED,
                    "%s %s"
                            .formatted(
                                    wrong.errors().getFirst().field(),
                                    wrong.errors().getFirst().message()));
        } catch (UncheckedIOException unreadable) {
            return unreadable(Objects.requireNonNullElse(unreadable.getCause(), unreadable));
        } catch (IOException unreadable) {
            return unreadable(unreadable);
        } catch (LedgerUnavailable unavailable) {
            return new End(FAILED, unavailable.getMessage());
        } catch (Throwable defect) { // whatever it is, whoever waits for the import has to hear of its end
            LOG.error("Import {} failed", id, defect);
            return new End(FAILED, "The ledger failed; its log says why");
        }
    }

    private static End unreadable(Throwable failure) {
        return new End(FAILED, "The file cannot be read any further: " + failure.getMessage());
    }

    private End through(ImportTarget ledger) throws IOException, InterruptedException {
        var work = new Importing(
                upload.program().code().value(),
                upload.name(),
                upload.mapping(),
                ledger.poster(),
                ledger.settled(),
                progress);
        importing = work;
        if (stopping) work.stop();
        work.run(upload.path());
        return new End(work.isStopped() ? STOPPED : DONE, null);
    }

    private void report() {
        try {
            while (!ended.await(SECONDS_BETWEEN_REPORTS, TimeUnit.SECONDS)) tell();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        var news = progress.fetch();
        try {
            if (jobs.progress(id, news.counts(), news.refused())) stop();
        } catch (RuntimeException e) {
            LOG.warn("Import {} cannot say how far it is: {}", id, e.getMessage());
        }
    }

    /** Stops after the rows under work. */
    void stop() {
        stopping = true;
        var work = importing;
        if (work != null) work.stop();
    }
}
