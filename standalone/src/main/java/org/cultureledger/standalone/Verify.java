package org.cultureledger.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cultureledger.eventstore.ChainVerifier;
import org.cultureledger.eventstore.Checkpoint;
import org.cultureledger.eventstore.Commit;
import org.cultureledger.eventstore.CommitDump;
import org.cultureledger.eventstore.CommitLog;
import org.cultureledger.eventstore.Receipt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows whether the log is the one that was recorded. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Reads the whole log and checks its chain of hashes, and that it holds the checkpoints noted"
                + " elsewhere.",
        exitCodeOnExecutionException = 2,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the log is whole", "1:it is not; where and how is told", "2:it could not be read"})
final class Verify implements Callable<Integer> {

    /** Where the log is. */
    static final class Source {
        @Option(
                names = "--data",
                paramLabel = "DIRECTORY",
                description = "Of a stopped ledger; ./data, or CULTURE_LEDGER_DATA. MONGODB_URI goes before it.")
        private @Nullable String data;

        @Option(names = "--dump", paramLabel = "FILE", description = "The collection commits as mongodump writes it.")
        private @Nullable Path dump;
    }

    @ArgGroup
    private @Nullable Source source;

    @Option(
            names = "--checkpoint",
            paramLabel = "POSITION:HASH",
            converter = CheckpointText.class,
            description = "What was noted of the log outside of it; may be given several times.")
    private List<Checkpoint> checkpoints = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** What was read so far. */
    private static final class Count {
        private long commits;
        private long events;
        private @Nullable Receipt last;

        private void add(Commit commit) {
            last = commit.receipt();
            commits++;
            events += last.size();
        }
    }

    @Override
    public Integer call() {
        if (source != null && source.dump != null) {
            if (!Files.isReadable(source.dump)) throw new IllegalArgumentException("There is no file " + source.dump);
            return verify(CommitDump.read(source.dump));
        }
        try (var ledger = StoppedLedger.open(source == null ? null : source.data)) {
            return verify(CommitLog.readOnly(ledger.database()).scan());
        }
    }

    private int verify(Stream<Commit> commits) {
        var count = new Count();
        var found = new ChainVerifier(checkpoints).verify(commits.peek(count::add));
        var out = spec.commandLine().getOut();
        if (found.isPresent()) {
            out.printf(
                    "The log is not whole: %s at position %d%n",
                    found.get().kind(), found.get().position());
            return 1;
        }
        out.printf("The log is whole: %d commits, %d events%n", count.commits, count.events);
        if (count.last != null) out.printf("Last checkpoint: %s%n", count.last.checkpoint());
        return 0;
    }

    /** Reads a checkpoint as the ledger writes it. */
    static final class CheckpointText implements picocli.CommandLine.ITypeConverter<Checkpoint> {
        @Override
        public Checkpoint convert(String text) {
            try {
                return Checkpoint.parse(text);
            } catch (IllegalArgumentException e) {
                throw new picocli.CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }
}
