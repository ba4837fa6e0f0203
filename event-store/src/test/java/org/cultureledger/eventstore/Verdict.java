package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cultureledger.eventstore.faults.FaultReport;
import org.cultureledger.eventstore.history.ClientRecord;
import org.cultureledger.eventstore.history.HistoryChecker;
import org.cultureledger.eventstore.history.Step;
import org.cultureledger.eventstore.history.Violation;

/** What the clients' records say in the end. */
final class Verdict {

    private Verdict() {}

    static void assertThatHistoryIsGood(Path records, FaultReport report) throws IOException {
        var clients = ClientRecord.all(records);
        var steps = clients.values().stream().flatMap(List::stream).toList();
        var violations = HistoryChecker.violations(clients);
        report.operations(count(steps, Step.Attempted.class));
        report.acknowledged(count(steps, Step.Acknowledged.class));
        report.unknown(count(steps, Step.Unknown.class));
        report.lost(count(violations, Violation.Kind.LOST));
        report.doubled(count(violations, Violation.Kind.DOUBLED));
        assertThat(violations).isEmpty();
    }

    static long acknowledged(Path records) throws IOException {
        return ClientRecord.all(records).values().stream()
                .flatMap(List::stream)
                .filter(Step.Acknowledged.class::isInstance)
                .count();
    }

    private static long count(List<Step> steps, Class<? extends Step> type) {
        return steps.stream().filter(type::isInstance).count();
    }

    private static long count(List<Violation> violations, Violation.Kind kind) {
        return violations.stream().filter(violation -> violation.kind() == kind).count();
    }
}
