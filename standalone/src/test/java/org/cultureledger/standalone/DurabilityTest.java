package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives the end of the process, however it ends. */
class DurabilityTest {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 60;

    @Test
    void the_four_records_and_all_that_was_acknowledged_since_are_there_after_a_kill(@TempDir Path directory)
            throws Exception {
        var data = directory.resolve("data");
        long last;
        Set<String> acknowledged;
        try (var ledger = LedgerProcess.start(data, "serve")) {
            var records = new FourRecords(ledger.client());
            records.prepare();
            last = records.log();
            acknowledged = killedWhileWriting(ledger);
        }
        try (var ledger = LedgerProcess.start(data, "serve")) {
            var client = ledger.client();
            assertThat(client.position()).isGreaterThanOrEqualTo(last + acknowledged.size());
            assertThat(departments(client)).containsAll(acknowledged);
            var decision = client.read(FourRecords.PROGRAM + "/decisions/2025-001");
            assertThat(decision.get("state").asString()).isEqualTo("IN_FORCE");
            var slip = client.read(FourRecords.PROGRAM + "/slips").at("/items/0");
            assertThat(slip.get("slippedDays").asInt()).isEqualTo(61);
            var compliance =
                    client.read(FourRecords.PROGRAM + "/training-compliance").at("/items/0");
            assertThat(compliance.get("done").asInt()).isEqualTo(1);
            var kpi = client.read(FourRecords.PROGRAM + "/scorecard").at("/items/0");
            assertThat(kpi.get("kpi").asString()).isEqualTo("nps");
        }
    }

    /** @return the codes of the departments that were acknowledged until the process was gone */
    private static Set<String> killedWhileWriting(LedgerProcess ledger) throws InterruptedException {
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var enough = new CountDownLatch(ENOUGH);
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofVirtual()
                        .start(() -> writeUntilItIsGone(ledger.client(), "d" + writer + "-", acknowledged, enough)))
                .toList();
        assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
        ledger.kill();
        for (var writer : writers) writer.join();
        return acknowledged;
    }

    private static void writeUntilItIsGone(
            LedgerClient client, String prefix, Set<String> acknowledged, CountDownLatch enough) {
        try {
            for (int number = 0; ; number++) {
                var code = prefix + number;
                client.record("/api/departments", Map.of("code", code, "name", code));
                acknowledged.add(code);
                enough.countDown();
            }
        } catch (UncheckedIOException _) {
            // it is gone
        }
    }

    private static Set<String> departments(LedgerClient client) {
        return client.read("/api/departments?limit=500")
                .get("items")
                .valueStream()
                .map(department -> department.get("code").asString())
                .collect(Collectors.toSet());
    }
}
