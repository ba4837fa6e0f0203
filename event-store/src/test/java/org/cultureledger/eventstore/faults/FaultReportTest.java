package org.cultureledger.eventstore.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultReportTest {

    private final Path root;

    FaultReportTest(@TempDir Path root) throws Exception {
        this.root = root;
        Files.createDirectory(root.resolve("docs"));
    }

    @Test
    void the_rows_of_all_modules_come_together_by_part() throws Exception {
        run("event-store", true).add(row("Event store", "killed", 1));
        run("temporal-views", true).add(row("Temporal views", "killed", 2));
        run("event-store", true).add(row("Event store", "cut off", 3));

        assertThat(document().lines().filter(line -> line.matches("## .*|\\| (killed|cut).*")))
                .containsExactly(
                        "## Event store",
                        "| cut off | 3 | 1,200 | 1,100 | 7 | 0 | 0 | 0.40 s, 2.50 s | 42 | said so |",
                        "| killed | 1 | 1,200 | 1,100 | 7 | 0 | 0 | 0.40 s, 2.50 s | 42 | said so |",
                        "## Temporal views",
                        "| killed | 2 | 1,200 | 1,100 | 7 | 0 | 0 | 0.40 s, 2.50 s | 42 | said so |");
    }

    @Test
    void a_fault_that_is_made_again_replaces_its_row() throws Exception {
        run("event-store", true).add(row("Event store", "killed", 1));
        run("event-store", true).add(row("Event store", "killed", 20));

        assertThat(document().lines().filter(line -> line.startsWith("| killed")))
                .singleElement()
                .asString()
                .startsWith("| killed | 20 |");
    }

    @Test
    void a_short_run_leaves_the_document_alone() {
        run("event-store", false).add(row("Event store", "killed", 1));
        assertThat(root.resolve("docs/faults.md")).doesNotExist();
    }

    private FaultDocument run(String module, boolean complete) {
        return new FaultDocument(root, root.resolve(module), complete);
    }

    private static FaultRow row(String part, String fault, int rounds) {
        return new FaultRow(part, fault, 42, rounds, 1200, 1100, 7, 0, 0, List.of(100L, 400L, 2500L), "said so");
    }

    private String document() throws Exception {
        return Files.readString(root.resolve("docs/faults.md"));
    }
}
