package org.cultureledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cultureledger.rule.GeneralRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

class PartsTest {

    /** Where the rendered parts are left to be looked at. */
    private static final Path BOOK = Path.of("target", "part-book");

    record Item(
            long position,
            String type,
            Instant recordedAt,
            LocalDate on,
            String actor,
            String role,
            String source,
            @Nullable String summary) {}

    @Test
    void every_part_can_be_rendered_as_of_today() throws IOException {
        var html = book().of("part-book");

        assertThat(html)
                .contains("Due soon", "18 days", "48\u202f211", "1 overdue, 2 due soon", "times in Europe/Copenhagen")
                .contains("First promised for 12 Nov 2026, moved 2 times, now 18 Mar 2027")
                .contains("name=\"limit.amount\"", "data-then=\"/programs/acme/decisions/{code}\"")
                .doesNotContain("??", "th:");
        keep("today.html", html);
        keep("drawer.html", drawer().of("drawer-book"));
    }

    @Test
    void a_page_of_the_past_says_so_and_takes_no_entries() throws IOException {
        var html = book().asOf("2026-06-30").parameter("state", "OPEN").of("part-book");

        assertThat(html)
                .contains("The past: as of 30 June 2026", "data-as-of=\"2026-06-30\"", "is-past")
                .doesNotContain("hx-post", "Log the first decision");
        keep("past.html", html);
    }

    @Test
    void every_link_within_a_programme_stays_on_the_date_of_the_page() {
        var html = book().asOf("2026-06-30").parameter("state", "OPEN").of("part-book");

        assertThat(html)
                .contains("href=\"/programs/acme/commitments?state=OVERDUE&amp;as-of=2026-06-30\"")
                .contains("href=\"/programs/acme/timeline?as-of=2026-06-30\"")
                .contains("href=\"/ledger.css\"");
    }

    @Test
    void the_way_back_to_today_keeps_the_filters() {
        var html = book().asOf("2026-06-30").parameter("state", "OPEN").of("part-book");

        assertThat(html).contains("href=\"/programs/acme/timeline?state=OPEN\"");
    }

    @Test
    void no_page_holds_inline_style_or_script() {
        assertThat(book().of("part-book"))
                .doesNotContain("style=", "onclick=", "<style")
                .doesNotContain("<script>");
    }

    @Test
    void the_drawer_says_how_many_events_are_withheld_and_never_which() {
        assertThat(drawer().of("drawer-book"))
                .contains("milestone-rescheduled", "13 Nov 2026 15:42", "as Program manager", "2 further events");
    }

    @Test
    void pages_outside_of_any_programme_are_rendered() throws IOException {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(422), "It is due then already.");
        var problem = new Rendering().with("rule", GeneralRule.ALREADY_EXISTS).with("problem", detail);
        var catalogue = new Rendering().with("rules", List.of(GeneralRule.values()));

        assertThat(new Rendering().of("login")).contains("Log-in name").doesNotContain("??");
        assertThat(new Rendering().parameter("error", "").of("login")).contains("Log-in refused");
        assertThat(problem.of("problem"))
                .contains("/problems/already-exists", "It is due then already.")
                .doesNotContain("??");
        assertThat(new Rendering().with("rule", GeneralRule.NOT_FOUND).of("problem"))
                .contains("/problems/not-found");
        keep("problems.html", catalogue.of("problems"));
        keep("login.html", new Rendering().parameter("error", "").of("login"));
        assertThat(catalogue.of("problems")).contains("/problems/not-found", "What the ledger may refuse");
    }

    private static Rendering book() {
        return new Rendering()
                .with("crumbs", List.of(new Crumb("/programs/acme", "Overview")))
                .with(
                        "states",
                        List.of(
                                "OPEN",
                                "DUE_SOON",
                                "OVERDUE",
                                "DONE",
                                "DONE_LATE",
                                "DROPPED",
                                "ORPHANED",
                                "UNCONFIRMED",
                                "IRREGULAR",
                                "OVERSTEP",
                                "ADOPTED",
                                "IN_FORCE",
                                "OTHER_STATE"))
                .with("churn", new BigDecimal("6.4"))
                .with("trend", new Trend(new BigDecimal("0.2"), null, true, "points"))
                .with("within", new Trend(new BigDecimal("0.1"), new BigDecimal("0.3"), false, "points"))
                .with("noTrend", new Trend(null, null, false, "points"))
                .with("spark", new Spark(Arrays.asList(6.1, 6.0, null, 6.2, 6.4), 5.5, 6.1))
                .with("bar", new StackedBar(1, 2, 3, 4, 5, 20))
                .with(
                        "track",
                        new SlipTrack(
                                LocalDate.parse("2026-01-01"),
                                LocalDate.parse("2027-06-30"),
                                Rendering.TODAY,
                                List.of(
                                        LocalDate.parse("2026-11-12"),
                                        LocalDate.parse("2026-12-31"),
                                        LocalDate.parse("2027-03-18")),
                                null))
                .with("choices", List.of(new Choice("ann", "Ann"), new Choice("ben", "Ben")))
                .with("chosen", List.of("ben"))
                .with("next", "opaque");
    }

    private static Rendering drawer() {
        return new Rendering()
                .with(
                        "items",
                        List.of(new Item(
                                48_190,
                                "initiative.milestone-rescheduled",
                                Instant.parse("2026-11-13T14:42:00Z"),
                                LocalDate.parse("2026-11-13"),
                                "ann",
                                "PROGRAM_MANAGER",
                                "page",
                                "Due 18 Mar 2027, before 31 Dec 2026")));
    }

    private static void keep(String name, String html) throws IOException {
        Files.createDirectories(BOOK);
        Files.writeString(BOOK.resolve(name), html);
    }
}
