package org.cultureledger.temporal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cultureledger.eventstore.faults.FaultReport;
import org.cultureledger.temporal.example.Histories;
import org.cultureledger.temporal.mongo.TestServer;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two processes feed the same views, one at a time, on the server of {@code MONGODB_URI} or an embedded one. */
class TwoProcessesTest {

    private static final long SEED = 67;
    private static final List<Object> EVENTS = Histories.random(SEED, 2_000, 60);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TAKE_OVER = Duration.ofSeconds(5);

    private final List<ChildProcess> nodes = new ArrayList<>();
    private final List<Duration> recoveries = new ArrayList<>();
    private TestServer server;
    private MongoDatabase database;
    private ViewDatabase views;
    private int appended;

    @BeforeEach
    void start() {
        server = TestServer.start();
        database = server.freshDatabase();
        views = server.views(database);
        ViewNode.VIEWS.forEach(views::open);
    }

    @AfterEach
    void stop() {
        nodes.forEach(ChildProcess::close);
        database.drop();
        server.close();
    }

    @Test
    void another_process_takes_over_after_a_kill() {
        takeOver(1);
    }

    @Test
    @Tag("long")
    void another_process_takes_over_within_five_seconds_of_each_of_many_kills() {
        takeOver(20);
        publish("kill -9 of the process that feeds, another stands by");
        assertThat(recoveries).allSatisfy(after -> assertThat(after).isLessThan(TAKE_OVER));
    }

    @Test
    void a_process_that_comes_back_after_a_long_pause_cannot_write() {
        assumeTrue(
                server.hasTransactions(),
                "needs a replica set, which MONGODB_URI names: elsewhere only one process is let in, see"
                        + " OnlyProcessTest");
        pauseInTurn(3);
    }

    @Test
    @Tag("long")
    void a_process_that_comes_back_after_a_long_pause_cannot_write_ever() {
        assumeTrue(server.hasTransactions(), "needs a replica set, which MONGODB_URI names");
        pauseInTurn(20);
        publish("SIGSTOP of the process that feeds, SIGCONT after the take-over");
    }

    /** Each round kills the process that writes; the one that stood by writes on, and a third one stands by. */
    private void takeOver(int rounds) {
        int share = EVENTS.size() / (rounds + 1);
        var writing = node(0);
        append(share);
        awaitAll();
        for (int round = 1; round <= rounds; round++) {
            var standingBy = node(round);
            long begun = System.nanoTime();
            writing.kill();
            append(share);
            awaitAll();
            note(begun);
            writing = standingBy;
        }
        writing.kill();
        compareWithCleanRebuild();
    }

    /** Each round pauses the process that writes, in the midst of its work, until the other one has taken over. */
    private void pauseInTurn(int rounds) {
        int share = EVENTS.size() / (rounds + 1);
        var first = node(0);
        var second = node(1);
        append(share);
        awaitAll();
        for (int round = 1; round <= rounds; round++) {
            var paused = round % 2 == 1 ? first : second;
            append(share / 2);
            long begun = System.nanoTime();
            paused.pause();
            append(share - share / 2);
            awaitAll();
            paused.goOn();
            note(begun);
        }
        append(EVENTS.size() - appended);
        awaitAll();
        first.kill();
        second.kill();
        compareWithCleanRebuild();
    }

    private void compareWithCleanRebuild() {
        var found = StoredLog.documents(database);
        ViewNode.VIEWS.forEach(view -> views.reset(view.name()));
        node(nodes.size());
        awaitAll();
        var rebuilt = StoredLog.documents(database);
        assertThat(found).isEqualTo(rebuilt);
    }

    private ChildProcess node(int number) {
        var node = ChildProcess.start(
                List.of("-XX:TieredStopAtLevel=1"),
                ViewNode.class,
                server.connectionString(),
                database.getName(),
                "node-" + number);
        nodes.add(node);
        node.awaitLine(ViewNode.STARTED);
        return node;
    }

    private void append(int events) {
        StoredLog.append(database, EVENTS.subList(appended, appended + events), SEED);
        appended += events;
    }

    private void awaitAll() {
        await().atMost(PATIENCE).until(() -> ViewNode.reached(views.heads()) == appended - 1);
    }

    private void publish(String fault) {
        var report = FaultReport.of("Temporal views", fault, SEED);
        recoveries.forEach(after -> {
            report.round();
            report.recovered(after);
        });
        report.operations(appended);
        report.acknowledged(appended);
        report.publish();
    }

    private void note(long begun) {
        recoveries.add(Duration.ofNanos(System.nanoTime() - begun));
    }
}
