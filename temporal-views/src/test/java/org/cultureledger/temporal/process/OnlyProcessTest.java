package org.cultureledger.temporal.process;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.cultureledger.eventstore.embedded.DirectoryInUseException;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in server cannot fence one writer from another, so its directory lets in one process only. */
class OnlyProcessTest {

    @TempDir
    private Path directory;

    @Test
    void a_second_process_is_kept_out_while_the_first_one_runs_or_is_paused_and_let_in_when_it_is_dead() {
        try (var node = ChildProcess.start(List.of(), ViewNode.class, directory.toString(), "ledger", "only")) {
            node.awaitLine(ViewNode.STARTED);
            refusesASecond();
            node.pause();
            refusesASecond();
            node.goOn();
            refusesASecond();
            node.pause();
            node.kill();
        }
        EmbeddedMongo.at(directory, EmbeddedMongo.ANY_PORT).close();
    }

    private void refusesASecond() {
        assertThatExceptionOfType(DirectoryInUseException.class)
                .isThrownBy(() -> EmbeddedMongo.at(directory, EmbeddedMongo.ANY_PORT));
    }
}
