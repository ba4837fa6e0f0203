package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives the end of the process, however it ends. */
class DurabilityTest {

    @Test
    void the_four_records_are_there_after_a_kill(@TempDir Path directory) throws Exception {
        var data = directory.resolve("data");
        long last;
        try (var ledger = LedgerProcess.start(data, "serve")) {
            var records = new FourRecords(ledger.client());
            records.prepare();
            last = records.log();
            ledger.kill();
        }
        try (var ledger = LedgerProcess.start(data, "serve")) {
            var client = ledger.client();
            assertThat(client.position()).isEqualTo(last);
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
}
