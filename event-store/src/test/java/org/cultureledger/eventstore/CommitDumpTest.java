package org.cultureledger.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cultureledger.eventstore.Fixtures.events;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Verification away from the database, by this module and by a stranger's script that knows the format alone. The dump
 * holds ten commits of two events each: positions 0, 2, … 18.
 */
class CommitDumpTest {

    @RegisterExtension
    static final MongoServerExtension SERVER = new MongoServerExtension();

    private static final List<Commit> COMMITS = new ArrayList<>();

    private final Path file;

    CommitDumpTest(@TempDir Path directory) {
        file = directory.resolve("commits.bson");
    }

    @BeforeAll
    static void append() {
        try (MongoEventStorageEngine engine = Fixtures.engine(SERVER.newDatabase())) {
            for (int i = 0; i < 10; i++) {
                engine.appendEvents(events("alpha", 2L * i, 2));
            }
            COMMITS.addAll(engine.log().commitsFrom(0).toList());
        }
    }

    @Test
    void an_untouched_dump_verifies() throws Exception {
        dump(COMMITS);
        assertThat(verdicts(checkpoint(4), checkpoint(9)))
                .containsOnly("10 commits, 20 events, head " + COMMITS.getLast().hash());
    }

    @Test
    void a_changed_byte_is_found_wherever_it_is() throws Exception {
        byte[] whole = dump(COMMITS);
        int start = length(COMMITS.subList(0, 4));
        for (int offset : new int[] {4, 20, 100, COMMITS.get(4).bytes().length - 2}) {
            byte[] changed = whole.clone();
            changed[start + offset] ^= 1;
            Files.write(file, changed);
            assertThat(verdicts())
                    .as("byte %d of the fifth commit", offset)
                    .containsOnly("broken at position 8: altered");
        }
    }

    @Test
    void a_removed_commit_is_found() throws Exception {
        List<Commit> commits = new ArrayList<>(COMMITS);
        commits.remove(4);
        dump(commits);
        assertThat(verdicts()).containsOnly("broken at position 8: missing");
    }

    @Test
    void swapped_and_repeated_commits_are_found() throws Exception {
        List<Commit> commits = new ArrayList<>(COMMITS);
        Collections.swap(commits, 4, 5);
        dump(commits);
        assertThat(verdicts()).containsOnly("broken at position 8: missing");

        commits = new ArrayList<>(COMMITS);
        commits.add(5, commits.get(4));
        dump(commits);
        assertThat(verdicts()).containsOnly("broken at position 8: out of order");
    }

    @Test
    void a_cut_off_end_is_found_by_a_checkpoint_only() throws Exception {
        dump(COMMITS.subList(0, 9));
        assertThat(verdicts())
                .containsOnly("9 commits, 18 events, head " + COMMITS.get(8).hash());
        assertThat(verdicts(checkpoint(9))).containsOnly("broken at position 18: truncated");
    }

    @Test
    void another_log_is_found_by_a_checkpoint() throws Exception {
        dump(COMMITS);
        var foreign = new Checkpoint(8, COMMITS.get(5).hash());
        assertThat(verdicts(foreign)).containsOnly("broken at position 8: rewritten");
    }

    @Test
    void a_dump_that_ends_within_a_commit_is_broken_there() throws Exception {
        byte[] whole = dump(COMMITS);
        for (int missing : new int[] {1, 40, COMMITS.getLast().bytes().length - 2}) {
            Files.write(file, Arrays.copyOf(whole, whole.length - missing));
            assertThat(verdicts()).as("%d bytes missing", missing).containsOnly("broken at position 18: altered");
        }
    }

    @Test
    void a_length_that_cannot_be_is_found() throws Exception {
        byte[] whole = dump(COMMITS);
        for (byte high : new byte[] {(byte) 0xFF, 0x7F}) {
            whole[3] = high;
            Files.write(file, whole);
            assertThat(verdicts()).containsOnly("broken at position 0: altered");
        }
    }

    @Test
    void a_checkpoint_is_read_as_it_is_written() {
        assertThat(Checkpoint.parse(checkpoint(3).toString())).isEqualTo(checkpoint(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checkpoint.parse("8:abc"))
                .withMessageContaining("<position>:<64 hexadecimal digits>");
    }

    private static Checkpoint checkpoint(int index) {
        return COMMITS.get(index).receipt().checkpoint();
    }

    /** What the two verifiers say; of one only where there is no Python. */
    private Stream<String> verdicts(Checkpoint... checkpoints) throws Exception {
        String verdict = new ChainVerifier(List.of(checkpoints))
                .verify(CommitDump.read(file))
                .map(CommitDumpTest::verdict)
                .orElseGet(this::summary);
        assumeTrue(isPythonPresent(), "python3 is not here to be compared with: " + verdict);
        return Stream.of(verdict, python(checkpoints));
    }

    private static String verdict(ChainBreak found) {
        return "broken at position %d: %s"
                .formatted(
                        found.position(),
                        found.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private String summary() {
        try (Stream<Commit> read = CommitDump.read(file)) {
            List<Commit> commits = read.toList();
            int events = commits.stream().mapToInt(Commit::size).sum();
            return "%d commits, %d events, head %s"
                    .formatted(commits.size(), events, commits.getLast().hash());
        }
    }

    private String python(Checkpoint... checkpoints) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", "verify_chain.py", file.toString()));
        Stream.of(checkpoints).map(Checkpoint::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            return String.join("\n", output.readAllLines());
        }
    }

    private static boolean isPythonPresent() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The same bytes as mongodump writes. */
    private byte[] dump(List<Commit> commits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        commits.forEach(commit -> bytes.writeBytes(commit.bytes()));
        Files.write(file, bytes.toByteArray());
        return bytes.toByteArray();
    }

    private static int length(List<Commit> commits) {
        return commits.stream().mapToInt(commit -> commit.bytes().length).sum();
    }
}
