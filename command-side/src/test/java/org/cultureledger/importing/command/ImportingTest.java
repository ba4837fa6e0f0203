package org.cultureledger.importing.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.cultureledger.platform.imports.ImportJob.Counts;
import org.cultureledger.platform.imports.RefusedRow;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ImportingTest {

    private static final Mapping PLANS = Mapping.parse("""
        name: plans
        stream: ${plan}
        values: {due: {as: date}}
        requests:
          - when: {due: present}
            post: /api/${plan}
            body: {code: "${step}", due: "${due}"}
            on-refusal:
              already-exists:
                post: /api/${plan}/${step}/reschedulings
                body: {due: "${due}"}
                on-refusal: {date-unchanged: nothing}
        """);

    private static final String MOVED = """
        plan,step,due
        loop,pilot,2025-03-31
        loop,pilot,2025-03-31
        loop,pilot,2025-05-31
        loop,pilot,2025-03-31
        """;

    @TempDir
    Path directory = Path.of("");

    private final PlanBook book = new PlanBook();

    @Test
    void the_ledger_says_whether_a_date_is_the_first_another_one_or_none() throws Exception {
        assertThat(taken(MOVED).counts()).isEqualTo(new Counts(4, 3, 0, 0, 1));
        assertThat(book.recorded())
                .containsExactly(
                        "loop 2025-03-31",
                        "loop/pilot/reschedulings 2025-05-31",
                        "loop/pilot/reschedulings 2025-03-31");
    }

    @Test
    void a_second_run_adds_nothing() throws Exception {
        taken(MOVED);
        var recorded = book.recorded();

        assertThat(taken(MOVED).counts()).isEqualTo(new Counts(4, 0, 4, 0, 0));
        assertThat(book.recorded()).isEqualTo(recorded);
    }

    @Test
    void a_second_run_adds_and_refuses_nothing_either_when_the_ledger_has_moved_on() throws Exception {
        taken(MOVED);
        book.end();

        assertThat(taken(MOVED).counts()).isEqualTo(new Counts(4, 0, 4, 0, 0));
    }

    @Test
    void a_corrected_file_adds_only_what_was_corrected() throws Exception {
        taken("plan,step,due\nloop,pilot,2025-03-31\nloop,roll-out,2025-09-30\n");

        var again = taken("step,plan,remark,due\npilot,loop,,2025-03-31\nroll-out,loop,corrected,2025-10-31\n");

        assertThat(again.counts()).isEqualTo(new Counts(2, 1, 1, 0, 0));
        assertThat(book.recorded().getLast()).isEqualTo("loop/roll-out/reschedulings 2025-10-31");
    }

    @Test
    void it_goes_on_after_a_refused_row_and_tells_line_and_reason() throws Exception {
        var news = taken("plan,step,due\nloop,a,soon\nloop,b,2025-01-01,more\nloop,c,2025-01-01\n,d,2025-01-01\n,,\n");

        assertThat(news.counts()).isEqualTo(new Counts(4, 1, 0, 3, 0));
        assertThat(news.refused())
                .extracting(RefusedRow::line, RefusedRow::type)
                .containsExactlyInAnyOrder(
                        tuple(2L, "/problems/invalid-form"),
                        tuple(3L, "/problems/invalid-form"),
                        tuple(5L, "/problems/invalid-form"));
        assertThat(news.refused())
                .filteredOn(row -> row.line() == 2)
                .extracting(RefusedRow::detail)
                .containsExactly("due “soon” is not a day in one of the mapping's date formats");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a|b)*c", "(a+)+c"})
    void a_pattern_that_comes_to_no_end_refuses_its_row_only(String pattern) throws Exception {
        var mapping = Mapping.parse("""
            name: plans
            values: {step: {replace: {"%s": ""}}}
            requests: [{post: "/api/loop", body: {code: "${step}"}}]
            """.formatted(pattern));

        var news = taken("step\n%s\npilot\n".formatted("a".repeat(40_000)), mapping);

        assertThat(news.counts()).isEqualTo(new Counts(2, 1, 0, 1, 0));
        assertThat(news.refused().getFirst().detail()).startsWith("step the pattern “" + pattern + "” comes to no end");
    }

    @Test
    void rows_of_one_stream_keep_their_order() throws Exception {
        var text = new StringBuilder("plan,step,due\n");
        for (int day = 1; day <= 28; day++)
            for (int plan = 0; plan < 40; plan++) text.append("p%d,s,2025-01-%02d\n".formatted(plan, day));

        taken(text.toString());

        for (int plan = 0; plan < 40; plan++) {
            var start = "p" + plan;
            var dues = book.recorded().stream()
                    .filter(line -> line.startsWith(start + " ") || line.startsWith(start + "/"))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .toList();
            assertThat(dues).hasSize(28).isSorted();
        }
    }

    @Test
    void one_stream_does_not_wait_for_another() throws Exception {
        var second = new CountDownLatch(1);
        Poster waiting = before(path -> {
            if (path.startsWith("/api/b ")) second.countDown();
            else awaitUninterruptibly(second);
        });

        new Importing("acme", "plans.csv", PLANS, waiting, book, new Progress())
                .run(file("plan,step,due\na,s,2025-01-01\nb,s,2025-01-01\n"));

        assertThat(book.recorded()).hasSize(2);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void once_stopped_it_leaves_the_rest_and_repeated_it_goes_on_there() throws Exception {
        var text = new StringBuilder("plan,step,due\n");
        for (int row = 0; row < 500; row++) text.append("loop,s").append(row).append(",2025-01-01\n");
        var stopped = new Importing[1];
        var progress = new Progress();
        Poster stopping = before(command -> {
            if (command.endsWith(":101")) stopped[0].stop();
        });
        stopped[0] = new Importing("acme", "plans.csv", PLANS, stopping, book, progress);

        stopped[0].run(file(text.toString()));

        assertThat(progress.fetch().counts()).isEqualTo(new Counts(100, 100, 0, 0, 0));
        assertThat(taken(text.toString()).counts()).isEqualTo(new Counts(500, 400, 100, 0, 0));
    }

    @Test
    void where_the_ledger_takes_no_commands_the_import_fails() {
        Poster gone = before(_ -> {
            throw new LedgerUnavailable(new Refusal(GeneralRule.BUSY));
        });
        var importing = new Importing("acme", "plans.csv", PLANS, gone, book, new Progress());

        assertThatThrownBy(() -> importing.run(file(MOVED))).isInstanceOf(LedgerUnavailable.class);
    }

    @Test
    void what_a_row_needs_is_created_before_it_and_once_for_all_rows() throws Exception {
        var mapping = Mapping.parse("""
            name: plans
            create:
              - {once: "${plan}", post: /api/plans, body: {code: "${plan}", title: "${title}"}}
            requests:
              - {post: "/api/plans/${plan}/steps", body: {code: "${step}"}}
            """);

        taken("plan,title,step\nloop,One,a\nloop,Two,b\nother,Three,a\n", mapping);

        assertThat(book.recorded())
                .containsExactly("plans ", "plans/loop/steps ", "plans/loop/steps ", "plans ", "plans/other/steps ");
    }

    /** The book, with something that happens before each command, which is given with its path and source. */
    private Poster before(Consumer<String> happening) {
        return new Poster() {
            @Override
            public boolean post(String path, JsonNode body, String key, String source) {
                happening.accept(path + " " + source);
                return book.post(path, body, key, source);
            }

            @Override
            public boolean has(String key) {
                return book.has(key);
            }
        };
    }

    private Progress.News taken(String text) throws Exception {
        return taken(text, PLANS);
    }

    private Progress.News taken(String text, Mapping mapping) throws Exception {
        var progress = new Progress();
        new Importing("acme", "plans.csv", mapping, book, book, progress).run(file(text));
        return progress.fetch();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("plans.csv"), text);
    }
}
