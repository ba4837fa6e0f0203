package org.cultureledger.standalone;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a file to a running ledger and waits until it is in. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Sends a file of comma-separated values to a running ledger; a mapping says what its rows mean. "
                + "Repeated, it adds only what is new.",
        exitCodeOnExecutionException = 2,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all rows went in", "1:some rows were refused", "2:it could not run, or not to its end"})
final class ImportFile implements Callable<Integer> {

    private static final String PASSWORD = "CULTURE_LEDGER_PASSWORD";

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "Of the ledger; ${DEFAULT-VALUE}.")
    private URI url = URI.create("");

    @Option(names = "--user", paramLabel = "NAME", required = true, description = "Name to log in with.")
    private String user = "";

    /** Where the password comes from. */
    static final class Password {
        @Option(
                names = "--password",
                description = "Asked for where it is not given here.",
                interactive = true,
                arity = "0..1")
        private char @Nullable [] given;

        @Option(names = "--password-file", paramLabel = "FILE", description = "Its first line is the password.")
        private @Nullable Path file;
    }

    @ArgGroup
    private @Nullable Password password;

    @Option(names = "--program", paramLabel = "CODE", required = true, description = "Programme that it goes into.")
    private String program = "";

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            required = true,
            description = "What the rows mean, in YAML or JSON.")
    private Path mapping = Path.of("");

    @Option(names = "--dry-run", description = "Reports what would be refused, and records nothing.")
    private boolean dryRun;

    @Parameters(paramLabel = "FILE", description = "In UTF-8, with the columns' names in its first line.")
    private Path file = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseUnreadable(mapping);
        refuseUnreadable(file);
        var ledger = new RemoteLedger(url, user, password());
        var out = spec.commandLine().getOut();
        var progress = new ImportProgress(out);
        var end = ledger.importing(program, file, mapping, dryRun, progress::show);
        progress.end(end);
        return switch (end.get("state").asString()) {
            case "DONE" -> end.at("/counts/refused").asLong() == 0 ? 0 : 1;
            default -> 2;
        };
    }

    private void refuseUnreadable(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path))
            throw new ParameterException(spec.commandLine(), "There is no file " + path);
    }

    private String password() throws IOException {
        if (password != null && password.given != null) return new String(password.given);
        if (password != null && password.file != null)
            return Files.readString(password.file).lines().findFirst().orElse("");
        return Optional.ofNullable(System.getenv(PASSWORD))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Give the password by --password, --password-file or " + PASSWORD));
    }
}
