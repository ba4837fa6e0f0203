package org.cultureledger.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private final Report report =
            new Report(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));

    @Test
    void a_target_is_reached_missed_or_not_measured() {
        report.ratio(Target.APPEND_ONE, 1);
        report.ratio(Target.CURRENT_ROW, 1.11);

        assertThat(markdown())
                .contains("| %s | ≥ 1.00 | 1.00 | reached |".formatted(Target.APPEND_ONE.claim()))
                .contains("| %s | ≤ 1.10 | 1.11 | **missed** |".formatted(Target.CURRENT_ROW.claim()))
                .contains("| %s | ≤ 3.00 | – | not measured here: the built-in server has no such indexes |"
                        .formatted(Target.AS_OF_PAGE.claim()));
    }

    @Test
    void a_missed_target_says_what_limits_it() {
        assertThat(markdown()).doesNotContain("What limits");
        report.ratio(Target.APPEND_EIGHT, 1.2);
        assertThat(markdown()).contains("- %s: %s".formatted(Target.APPEND_EIGHT.claim(), Target.APPEND_EIGHT.limit()));
    }

    @Test
    void a_table_has_as_many_cells_in_each_row() {
        report.table(Table.titled("Colours", "name", "shade").row("red", "dark").build());
        assertThat(markdown()).contains("### Colours\n\n| name | shade |\n| --- | --- |\n| red | dark |\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Table.titled("Colours", "name", "shade").row("red").build())
                .withMessageContaining("Colours has 2 columns");
    }

    @Test
    void a_percentile_is_a_duration_that_so_many_did_not_exceed() {
        var latencies = new Latencies();
        LongStream.rangeClosed(1, 10_000).map(i -> i * 1_000).forEach(latencies::add);
        assertThat(latencies.count()).isEqualTo(10_000);
        assertThat(latencies.cell()).isEqualTo("5.0 / 9.9 / 10.0");
        assertThatIllegalStateException().isThrownBy(() -> new Latencies().millis(0.5));
    }

    @Test
    void the_median_is_the_middle_one() {
        assertThat(Figures.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Figures.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2);
    }

    private String markdown() {
        return new Document(report, "benchmarks/run", List.of("a machine")).markdown();
    }
}
