package org.cultureledger.standalone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

/** What {@code ledger.js} makes of a form, in a browser that is answered by this test alone. */
@SuppressWarnings("NullAway.Init")
class CommandFormTest {

    private static final String ORIGIN = "http://ledger.test";
    private static final BrowserType.LaunchOptions CHROMIUM = new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of("/usr/bin/chromium"))
            .setArgs(List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run"));

    private static Playwright playwright;
    private static Browser browser;

    private final List<Request> commands = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(CHROMIUM);
    }

    @AfterAll
    static void stop() {
        playwright.close();
    }

    @BeforeEach
    void open() {
        page = browser.newPage();
        page.route(ORIGIN + "/**", CommandFormTest::serve);
        page.navigate(ORIGIN + "/form");
        page.fill("#title", " Waive the fee ");
    }

    @Test
    void entries_become_nested_and_typed_json_without_what_is_empty() {
        answers(recorded());
        page.fill("#person", "ann");
        page.fill("#evidence", "insight 14\n\n case 3 ");
        page.fill("#amount", "12.5");
        page.check("#care");
        page.fill("#second", "B");

        record();

        assertThat(page).hasURL(Pattern.compile("/programs/acme/decisions/2026-001"));
        assertThat(commands.getFirst().postData()).isEqualTo("""
            {"title":"Waive the fee","sponsor":{"person":"ann"},"evidence":["insight 14","case 3"],\
            "limit":{"amount":12.5,"currency":"EUR"},"departments":["care"],"options":[{"label":"B"}],"urgent":false}\
            """);
        assertThat(commands.getFirst().headers())
                .containsEntry("content-type", "application/json")
                .containsEntry("if-match", "\"7\"")
                .containsEntry("x-csrf-token", "token")
                .containsKey("idempotency-key");
    }

    @Test
    void an_object_of_which_nothing_was_entered_is_left_out() {
        answers(recorded());

        record();

        assertThat(page).hasURL(Pattern.compile("/programs/acme/decisions/2026-001"));
        assertThat(commands.getFirst().postData()).isEqualTo("{\"title\":\"Waive the fee\",\"urgent\":false}");
    }

    @Test
    void after_recording_the_page_waits_for_what_was_written_and_says_so() {
        answers(recorded());

        record();

        assertThat(page).hasURL(ORIGIN + "/programs/acme/decisions/2026-001?at-least=42");
        assertThat(page.locator("#said")).hasText("Decision recorded.");
    }

    @Test
    void a_double_click_records_once() {
        answers(recorded());

        page.dblclick("text=Record");

        assertThat(page).hasURL(Pattern.compile("at-least=42"));
        assertThat(commands).hasSize(1);
    }

    @Test
    void each_wrong_field_is_named_beside_its_input_and_in_a_summary_with_the_focus() {
        answers(problem(400, """
            {"title": "Wrong fields", "errors": [{"field": "sponsor.person", "message": "is unknown"},
             {"field": "options[0].label", "message": "is too short"}, {"field": "departments", "message": "is missing"}]}\
            """));
        page.fill("#second", "B");

        record();

        assertThat(page.locator(".problems")).isFocused();
        assertThat(page.locator(".problems h2")).hasText("3 entries need another look. Nothing was recorded.");
        assertThat(page.locator("#person")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#person")).hasAccessibleDescription("Problem: is unknown");
        assertThat(page.locator("#second")).hasAccessibleDescription("Problem: is too short");
        page.click("text=Departments: is missing");
        assertThat(page.locator("#billing")).isFocused();
    }

    @Test
    void a_refusal_shows_its_title_and_detail() {
        answers(problem(422, "{\"title\": \"The date is unchanged\", \"detail\": \"It is due then already.\"}"));

        record();

        assertThat(page.locator(".problems")).containsText("The date is unchanged");
        assertThat(page.locator(".problems")).containsText("It is due then already.");
    }

    @Test
    void what_is_no_number_is_not_sent() {
        page.fill("#amount", "12,5");

        record();

        assertThat(page.locator("#amount")).hasAccessibleDescription("Problem: Write a number.");
        assertThat(commands).isEmpty();
    }

    @Test
    void sending_again_after_a_lost_answer_keeps_the_key() {
        answers(Route::abort);
        record();
        assertThat(page.locator(".problems h2")).hasText("The ledger could not be reached.");
        page.unroute(ORIGIN + "/api/**");
        answers(recorded());

        page.click("text=Send again");

        assertThat(page).hasURL(Pattern.compile("at-least=42"));
        assertThat(key(0)).isEqualTo(key(1));
    }

    @Test
    void another_entry_is_another_command() {
        answers(problem(422, "{\"title\": \"Refused\"}"));
        record();
        assertThat(page.locator(".problems h2")).hasText("Refused");
        page.fill("#title", "Waive both fees");

        page.waitForResponse(ORIGIN + "/api/**", this::record);

        assertThat(key(0)).isNotEqualTo(key(1));
    }

    @Test
    void nothing_can_be_entered_on_a_page_of_the_past() {
        page.evaluate("document.body.dataset.asOf = '2026-06-30'");

        record();

        assertThat(page.locator(".problems")).isVisible();
        assertThat(commands).isEmpty();
    }

    private void record() {
        page.click("text=Record");
    }

    private String key(int command) {
        return Objects.requireNonNull(commands.get(command).headers().get("idempotency-key"));
    }

    private interface Answer {
        void to(Route route);
    }

    private void answers(Answer answer) {
        page.route(ORIGIN + "/api/**", route -> {
            commands.add(route.request());
            answer.to(route);
        });
    }

    private static Answer recorded() {
        var headers = Map.of("Location", "/api/programs/acme/decisions/2026-001", "Ledger-Position", "42");
        return route -> route.fulfill(new Route.FulfillOptions().setStatus(201).setHeaders(headers));
    }

    private static Answer problem(int status, String body) {
        return route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/problem+json")
                .setBody(body));
    }

    private static void serve(Route route) {
        var file = route.request().url().substring(route.request().url().lastIndexOf('/') + 1);
        var script = file.endsWith(".js");
        route.fulfill(new Route.FulfillOptions()
                .setContentType(script ? "text/javascript" : "text/html")
                .setBody(script ? script(file) : text("command-form.html")));
    }

    private static String script(String file) {
        var path = file.equals("htmx.min.js") ? new WebJarVersionLocator().fullPath("htmx.org", "dist/" + file) : null;
        return text(path == null ? "static/" + file : path);
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
