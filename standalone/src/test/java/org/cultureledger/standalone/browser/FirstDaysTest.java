package org.cultureledger.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"LIGHT,1280", "DARK,1280", "LIGHT,320", "DARK,320"})
    @Order(9)
    void every_page_is_accessible_within_the_security_policy_and_as_wide_as_the_screen(ColorScheme scheme, int width) {
        var found = new ArrayList<String>();
        try (var admin = new Visitor(chromium.browser(), port, scheme, width).loggedInAs("admin", PASSWORD)) {
            for (var path : pages()) {
                admin.open(path);
                assertThat(admin.page().locator("h1")).hasCount(1);
                picture(admin, path, scheme, width);
                new AxeBuilder(admin.page())
                        .setLegacyMode(true).analyze().getViolations().stream()
                                .map(rule -> path + ": " + told(rule))
                                .forEach(found::add);
                var overflow = admin.page()
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (!overflow.equals(0)) found.add("%s is %s px too wide".formatted(path, overflow));
            }
            found.addAll(admin.complaints());
        }
        assertThat(found).isEmpty();
    }

    private List<String> pages() {
        var program = "/programs/closer";
        var year = today().getYear();
        return List.of(
                "/",
                "/programs/new",
                "/people",
                "/departments",
                "/accounts",
                "/audit",
                "/me",
                program,
                program + "/timeline",
                program + "/timeline?as-of=" + today().minusDays(1),
                program + "/accountability",
                program + "/commitments",
                program + "/slips",
                program + "/initiatives",
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
                program + "/kpis/new");
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
