package org.cultureledger.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cultureledger.platform.LedgerClock;
import org.cultureledger.standalone.StandaloneApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first days of a ledger, told once: each test goes on where the one before it ended. */
@SpringBootTest(
        classes = StandaloneApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"culture-ledger.admin-password=" + FirstDaysTest.PASSWORD, "culture-ledger.data=memory"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class FirstDaysTest {

    static final String PASSWORD = "a password for the tests";

    /** Milliseconds, on a machine that builds other things at the same time. */
    private static final double SLOWEST_PAGE = 20_000;

    /** A desk's and a phone's. */
    private static final int[] WIDTHS = {1280, 320};

    private static final double SLOWEST_IMPORT = 120_000;

    private static final String PEOPLE = """
        name: people
        delimiter: ","
        dates: [yyyy-MM-dd]
        values:
          person: {from: id}
          department: {from: department}
          joined: {from: hired, as: date}
        stream: ${person}
        requests:
          - post: /api/people
            body: {id: "${person}", department: "${department}", level: STAFF, frontline: true, hiredOn: "${joined}"}
        """;

    /** Where to leave pictures of the pages; none are taken without. */
    private static final @Nullable String PICTURES = System.getProperty("pictures");

    private static Chromium chromium;

    @Autowired
    private LedgerClock clock;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST_PAGE);
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    @Order(1)
    void an_empty_ledger_says_what_to_do_first_and_comes_to_a_chartered_programme() {
        try (var admin = admin()) {
            assertThat(admin.main()).containsText("Charter a programme");

            admin.open("/departments");
            admin.fill("Name", "Customer Service");
            admin.fill("Code", "service");
            admin.record("Open a department", "The department is open.");
            join(admin, "p-chief", "Executive");
            join(admin, "p-owner", "Manager");

            admin.open("/");
            admin.fill("Name", "Closer 2028");
            admin.fill("Code", "closer");
            admin.fill("Vision", "Customers say that we keep our word.");
            admin.fill("Mission statement", "We keep what we promise to our customers.");
            admin.choose("Sponsor", "p-chief");
            admin.choose("Level of the sponsor", "Executive");
            admin.fill("Horizon", "2030-12-31");
            admin.record("Charter the programme", "The programme is chartered.");

            assertThat(admin.main()).containsText("The programme is chartered; nothing is promised yet");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    private static void join(Visitor admin, String pseudonym, String level) {
        admin.open("/people");
        admin.choose("Department", "Customer Service");
        admin.choose("Level", level);
        admin.fill("First day", "2024-01-08");
        admin.fill("Pseudonym", pseudonym);
        admin.record("Let a person join", "The person has joined.");
    }

    @Test
    @Order(2)
    void a_decision_logged_by_keyboard_alone_is_on_the_timeline_and_not_on_that_of_the_day_before() {
        clock.standAt(Instant.now().plus(Duration.ofDays(1)));
        try (var admin = admin()) {
            admin.open("/programs/closer/council");
            admin.choose("Person", "p-chief");
            admin.record("Seat somebody", "The seat is taken.");

            admin.open("/programs/closer/decisions/new");
            admin.tabTo("What was decided");
            admin.type("Refunds up to 50 are decided at the desk");
            admin.tabTo("Why");
            admin.type("Callers wait four days for small sums.");
            admin.tabTo("Record decision");
            admin.press("Enter");
            assertThat(admin.page().locator("#said")).hasText("The decision is recorded.");
            assertThat(admin.page().locator("h1")).hasText("Refunds up to 50 are decided at the desk");

            admin.open("/programs/closer/timeline");
            assertThat(admin.main()).containsText("Refunds up to 50 are decided at the desk");
            admin.page().fill("#as-of-wide", today().minusDays(1).toString());
            admin.page().click("section.asof button");
            assertThat(admin.page().locator(".pastband")).containsText("The past");
            assertThat(admin.main()).not().containsText("Refunds up to 50");
            assertThat(admin.main().locator("article.entry")).not().hasCount(0);
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void a_milestone_moved_with_a_reason_stands_among_the_slips_with_both_its_days() {
        try (var admin = admin()) {
            admin.open("/programs/closer/initiatives/new");
            admin.fill("Title", "One bill");
            admin.fill("Code", "one-bill");
            admin.fill("Outcome for the customer", "Customers understand what they pay for.");
            admin.choose("Owner", "p-owner");
            admin.page().getByLabel("Customer Service").check();
            admin.fill("Finish", "2030-06-30");
            admin.record("Plan an initiative", "The initiative is planned.");

            admin.fill("What will be reached", "Pilot with 500 households");
            admin.fill("Code", "pilot");
            admin.fill("Due", "2029-03-31");
            admin.record("Add a milestone", "The milestone is promised.");

            admin.page().click("text=Pilot with 500 households");
            admin.fill("New date", "2029-05-15");
            admin.choose("Why, in the coarse", "Dependency");
            var move = admin.page().locator("form[hx-post$=reschedulings]");
            move.getByLabel("Reason").fill("Tariff test data arrives in April.");
            admin.record("Move to another day", "The milestone is moved.");

            admin.open("/programs/closer/slips");
            assertThat(admin.main()).containsText("One promised date has moved");
            assertThat(admin.main()).containsText("31 Mar 2029 to 15 May 2029");
            assertThat(admin.main()).containsText("Tariff test data arrives in April.");
            admin.page().click("a.opens");
            assertThat(admin.page().locator("#drawer")).containsText("initiative.milestone-rescheduled");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void a_page_set_beside_an_earlier_day_marks_what_came_in_between_and_can_be_taken_alone_again() {
        try (var admin = admin()) {
            admin.open("/programs/closer/timeline");
            admin.page().fill("#compare-wide", today().minusDays(1).toString());
            admin.page().click("section.asof button");
            assertThat(admin.main().locator("li.row-add")).not().hasCount(0);
            assertThat(admin.main().locator(".key")).containsText("between the two dates");
            admin.page().click("text=Without comparison");
            assertThat(admin.main().locator(".mk")).hasCount(0);

            admin.open("/programs/closer/commitments?compare=" + today().minusDays(1));
            assertThat(admin.main().locator("tr.row-add")).not().hasCount(0);
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void words_are_found_from_the_head_of_any_page() {
        try (var admin = admin()) {
            admin.open("/programs/closer/accountability");
            admin.page().fill("#search-wide", "refunds desk");
            admin.page().keyboard().press("Enter");
            assertThat(admin.main().locator("article.entry")).not().hasCount(0);
            assertThat(admin.main()).containsText("Refunds up to 50 are decided at the desk");
        }
    }

    @Test
    @Order(6)
    void a_meeting_is_held_with_minutes_and_they_are_approved_with_one_click() {
        try (var admin = admin()) {
            admin.open("/programs/closer/council");
            admin.page().click("summary:text-is('Hold a meeting')");
            admin.page().locator("#hold").getByLabel("p-chief").check();
            admin.fill("Agenda", "Refunds");
            admin.page().locator("#hold").getByLabel("Minutes").fill("Refunds were spoken of.");
            admin.record("Hold a meeting", "The meeting is on record.");
            admin.page().click("text=Approve the minutes");
            assertThat(admin.page().locator("#said")).hasText("The minutes are approved.");
            assertThat(admin.main()).containsText("minutes approved");
        }
    }

    @Test
    @Order(7)
    void several_milestones_are_moved_for_one_reason_and_an_initiative_changes_hands() {
        try (var admin = admin()) {
            admin.open("/programs/closer/initiatives/one-bill");
            admin.page().click("summary:text-is('Add a milestone')");
            admin.fill("What will be reached", "All households");
            admin.fill("Code", "all");
            admin.fill("Due", "2029-12-31");
            admin.record("Add a milestone", "The milestone is promised.");

            admin.page().click("summary:text-is('Move several milestones for one reason')");
            var replan = admin.page().locator("#replan");
            replan.getByLabel("Pilot with 500 households").fill("2029-06-30");
            replan.getByLabel("All households").fill("2030-02-28");
            replan.getByLabel("Why, in the coarse").selectOption("RESOURCES");
            replan.getByLabel("Reason").fill("Two vacancies in tariffs.");
            admin.record("Move several milestones for one reason", "The milestones are moved.");
            assertThat(admin.main()).containsText("28 Feb 2030");

            admin.page().click("summary:text-is('Hand over')");
            admin.choose("To", "p-chief");
            admin.page()
                    .locator("form[hx-post$=hand-overs]")
                    .getByLabel("Reason")
                    .fill("A new post.");
            admin.record("Hand over", "It is handed over.");
            assertThat(admin.main()).containsText("p-chief");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    @Order(8)
    void a_kpi_gets_its_baseline_its_target_and_a_first_value_and_is_drawn() {
        try (var admin = admin()) {
            admin.open("/programs/closer/kpis/new");
            admin.fill("Name", "Recommendation");
            admin.fill("Code", "nps");
            admin.fill("Question it answers", "Would customers recommend us?");
            admin.fill("Unit", "points");
            admin.choose("Owner", "p-owner");
            admin.fill("Source", "Survey");
            admin.record("Define a KPI", "The KPI is defined. Set its baseline next.");

            admin.fill("Period", "2025-Q1");
            admin.fill("Value", "24");
            admin.record("Set the baseline", "The baseline is set.");
            admin.page().click("summary:text-is('Set a target')");
            admin.fill("Target", "40");
            admin.fill("By", "2029-12-31");
            admin.record("Set a target", "The target is set.");
            admin.page().click("summary:text-is('Record an observation')");
            admin.fill("Period", "2025-Q2");
            admin.fill("Value", "31");
            admin.record("Record an observation", "The observation is recorded.");

            assertThat(admin.page().locator("h1")).hasText("Recommendation: 31 points, 2025-Q2");
            assertThat(admin.page().locator("#kpi-chart canvas")).hasCount(1);
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    @Order(8)
    void many_completions_are_pasted_and_answered_row_by_row() {
        try (var admin = admin()) {
            admin.open("/programs/closer/training/new");
            admin.fill("Title", "Four weeks with customers");
            admin.fill("Code", "four-weeks");
            admin.fill("Length in days", "20");
            admin.fill("Applies from", "2024-01-01");
            admin.record("Define a course", "The course is defined.");

            admin.page().click("summary:text-is('Record many completions')");
            var rows = admin.page().locator("form[data-rows][hx-post$=completions]");
            rows.getByLabel("Rows").fill("p-chief; " + today() + "\np-nobody; " + today());
            rows.getByRole(AriaRole.BUTTON).click();
            assertThat(rows.locator(".answers")).containsText("Row 1: recorded");
            assertThat(rows.locator(".answers .bad")).containsText("Row 2: refused");
            assertThat(rows.getByLabel("Rows")).hasValue("p-nobody; " + today());
        }
    }

    @Test
    @Order(8)
    void an_import_is_tried_out_and_found_again_with_the_rows_it_would_refuse() {
        try (var admin = admin()) {
            admin.open("/programs/closer/imports");
            admin.page().click("button:text-is('Import a file')");
            assertThat(admin.main()).containsText("Choose a file.");

            admin.page()
                    .setInputFiles(
                            "[name=file]",
                            file(
                                    "people.csv",
                                    "id,department,hired\np-new,service,2025-02-01\np-odd,nowhere,2025-02-01\n"));
            admin.page().setInputFiles("[name=mapping]", file("people.yaml", PEOPLE));
            admin.page().click("button:text-is('Import a file')");
            assertThat(admin.main().locator("h1"))
                    .hasText(
                            "2 rows were read, one refused",
                            new LocatorAssertions.HasTextOptions().setTimeout(SLOWEST_IMPORT));
            assertThat(admin.main()).containsText("Nothing was recorded");

            admin.open("/programs/closer/imports");
            admin.main()
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("people.csv"))
                    .click();
            assertThat(admin.main().locator("#refused")).containsText("nowhere");
            assertThat(admin.complaints()).isEmpty();
        }
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Order(9)
    void every_page_is_accessible_within_the_security_policy_and_as_wide_as_the_screen() {
        var found = new ArrayList<String>();
        try (var admin = admin()) {
            for (var path : pages()) {
                admin.open(path);
                assertThat(admin.page().locator("h1")).hasCount(1);
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
                    for (int width : WIDTHS) found.addAll(lookedAt(admin, path, scheme, width));
            }
            found.addAll(admin.complaints());
        }
        assertThat(found).isEmpty();
    }

    /** The page is not opened anew: what a reader turns or narrows stays the same page. */
    private static List<String> lookedAt(Visitor admin, String path, ColorScheme scheme, int width) {
        admin.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)); // or colours are judged while they still change
        admin.page().setViewportSize(width, 900);
        picture(admin, path, scheme, width);
        var seen = "%s, %s, %d px: ".formatted(path, scheme, width);
        var found = new ArrayList<String>();
        new AxeBuilder(admin.page())
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> seen + told(rule))
                        .forEach(found::add);
        var overflow =
                admin.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!overflow.equals(0)) found.add(seen + overflow + " px too wide");
        return found;
    }

    private List<String> pages() {
        var program = "/programs/closer";
        var year = today().getYear();
        return List.of(
                "/",
                "/programs/new",
                "/people",
                "/people/p-owner",
                "/departments",
                "/departments/service",
                "/accounts",
                "/audit",
                "/me",
                program,
                program + "?compare=" + today().minusDays(1),
                program + "/charter",
                program + "/my-work",
                program + "/changes?compare=" + today().minusDays(1),
                program + "/imports",
                program + "/timeline",
                program + "/timeline?as-of=" + today().minusDays(1),
                program + "/accountability?compare=" + today().minusDays(1),
                program + "/commitments?compare=" + today().minusDays(1),
                program + "/slips?compare=" + today().minusDays(1),
                program + "/initiatives?compare=" + today().minusDays(1),
                program + "/initiatives/new",
                program + "/initiatives/one-bill",
                program + "/initiatives/one-bill/milestones/pilot",
                program + "/decisions",
                program + "/decisions/new",
                program + "/decisions/" + year + "-001",
                program + "/lineage/decisions/" + year + "-001",
                program + "/council",
                program + "/training",
                program + "/training/new",
                program + "/training/people",
                program + "/scorecard",
                program + "/kpis/new",
                program + "/kpis/nps");
    }

    private static String told(Rule rule) {
        return rule.getId() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(2).toList();
    }

    private static void picture(Visitor admin, String path, ColorScheme scheme, int width) {
        if (PICTURES == null) return;
        var name = path.equals("/") ? "home" : path.substring(1).replaceAll("\\W+", "-");
        var file = "%s-%s-%d.png".formatted(name, scheme.name().toLowerCase(Locale.ROOT), width);
        admin.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, file)));
    }

    private Visitor admin() {
        return Visitor.of(chromium.browser(), port).loggedInAs("admin", PASSWORD);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
