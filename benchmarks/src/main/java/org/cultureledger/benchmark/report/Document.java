package org.cultureledger.benchmark.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * docs/performance.md: ratios against their targets first, then what was missed and why, the absolute figures behind.
 *
 * @param command how the document was made
 * @param circumstances machine, versions and settings, one a line
 */
public record Document(Report report, String command, List<String> circumstances) {

    public String markdown() {
        return """
            # Performance

            Written by `%s`; nothing here is edited by hand. One run on one machine; contenders take turns, A B C A B C,
            after a warm-up, and a figure is the median of the rounds. Absolute figures belong to the machine and its
            disk; ratios travel better, and the targets are ratios at equal durability: every write is on disk before it
            is answered. Targets are judged on the built-in durable server, or on the server of `MONGODB_URI` where that
            is set.

            ## Targets

            | what | target | reached | |
            | --- | --- | --- | --- |
            %s
            %s
            ## Circumstances

            %s

            ## Figures

            %s\
            """.formatted(command, targets(), limits(), bullets(circumstances), tables());
    }

    private String targets() {
        return Arrays.stream(Target.values()).map(this::line).collect(Collectors.joining());
    }

    private String line(Target target) {
        var ratio = report.ratio(target);
        return Table.line(List.of(
                target.claim(),
                target.bound(),
                ratio.map(Figures::ratio).orElse("–"),
                ratio.map(reached -> target.isReachedBy(reached) ? "reached" : "**missed**")
                        .orElse(target.whyNotMeasured())));
    }

    /** What is known of the targets that were missed. */
    private String limits() {
        var missed = Arrays.stream(Target.values())
                .filter(target -> report.ratio(target)
                        .filter(ratio -> !target.isReachedBy(ratio))
                        .isPresent())
                .map(target -> "%s: %s".formatted(target.claim(), target.limit()))
                .toList();
        return missed.isEmpty() ? "" : "What limits those missed:\n\n%s\n".formatted(bullets(missed));
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private String tables() {
        return report.tables().stream()
                        .map(Table::markdown)
                        .collect(Collectors.joining())
                        .stripTrailing() + "\n";
    }
}
