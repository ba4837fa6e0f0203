package org.cultureledger.benchmark;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * What is said on the command line.
 *
 * @param quick {@code --quick}: measure for a moment only, to see that everything runs
 * @param application {@code --application JAR}: the standalone ledger, to be measured over HTTP; without it that is left out
 * @param output {@code --output FILE}: where the document goes; by default docs/performance.md, or if quick to where what is
 *     built goes
 */
record Options(boolean quick, Optional<Path> application, Path output) {

    private static final Path DOCUMENT = Path.of("docs", "performance.md");
    private static final Path QUICK_DOCUMENT = Path.of("benchmarks", "target", "performance.md");

    /** @throws IllegalArgumentException if there is anything else, or a value is missing */
    static Options parse(String... arguments) {
        var words = new ArrayDeque<>(List.of(arguments));
        boolean quick = false;
        Optional<Path> application = Optional.empty();
        Optional<Path> output = Optional.empty();
        while (!words.isEmpty()) {
            var option = words.remove();
            switch (option) {
                case "--quick" -> quick = true;
                case "--application" -> application = Optional.of(file(option, words));
                case "--output" -> output = Optional.of(file(option, words));
                default -> throw new IllegalArgumentException("There is no option " + option);
            }
        }
        return new Options(quick, application, output.orElse(quick ? QUICK_DOCUMENT : DOCUMENT));
    }

    private static Path file(String option, ArrayDeque<String> words) {
        if (words.isEmpty()) throw new IllegalArgumentException(option + " needs a file");
        return Path.of(words.remove());
    }

    Effort effort() {
        return quick ? Effort.QUICK : Effort.FULL;
    }

    /** How the document is made again. */
    String command() {
        return quick ? "benchmarks/run --quick" : "benchmarks/run";
    }
}
