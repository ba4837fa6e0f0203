package org.cultureledger.importing.command;

import java.util.ArrayList;
import java.util.List;
import org.cultureledger.platform.imports.ImportJob;
import org.cultureledger.platform.imports.RefusedRow;
import org.cultureledger.platform.imports.RowOutcome;
import org.cultureledger.rule.Refusal;

/** Counts what became of rows, and keeps the refused ones until they are fetched: no more than a thousand in all. */
final class Progress implements Importing.Report {

    private static final int MOST_REFUSED = 1_000;

    private ImportJob.Counts counts = new ImportJob.Counts(0, 0, 0, 0, 0);
    private List<RefusedRow> refused = new ArrayList<>();

    /** What there is to tell since the last time. */
    record News(ImportJob.Counts counts, List<RefusedRow> refused) {}

    @Override
    public synchronized void row(RowOutcome outcome) {
        counts = counts.plus(outcome);
    }

    @Override
    public synchronized void refused(long line, Refusal refusal) {
        counts = counts.plus(RowOutcome.REFUSED);
        if (counts.refused() <= MOST_REFUSED) refused.add(RefusedRow.of(line, refusal));
    }

    synchronized News fetch() {
        var news = new News(counts, refused);
        refused = new ArrayList<>();
        return news;
    }
}
