package org.cultureledger.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody in front of the browser. Keeps what the browser complained of. */
final class Visitor implements AutoCloseable {

    private static final int MOST_STOPS = 60;

    private final Page page;
    private final String origin;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, int port, ColorScheme scheme, int width) {
        origin = "http://127.0.0.1:" + port;
        page = browser.newPage(
                new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(width, 900));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    static Visitor of(Browser browser, int port) {
        return new Visitor(browser, port, ColorScheme.LIGHT, 1280);
    }

    Visitor loggedInAs(String login, String password) {
        open("/login");
        page.fill("[name=username]", login);
        page.fill("[name=password]", password);
        page.click("button[type=submit]");
        assertThat(page).not().hasURL(Pattern.compile("/login"));
        return this;
    }

    Page page() {
        return page;
    }

    /** What the browser reported as an error, a breach of the content security policy above all. */
    List<String> complaints() {
        return complaints;
    }

    void open(String path) {
        page.navigate(origin + path);
    }

    void fill(String label, String text) {
        field(label).fill(text);
    }

    void choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    /** Presses a button and waits until the page says that it was recorded. */
    void record(String button, String said) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        assertThat(page.locator("#said")).hasText(said);
    }

    Locator main() {
        return page.locator("main");
    }

    /** Goes on by the tabulator until the field of this label has the focus. */
    void tabTo(String label) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (focused().startsWith(label)) return;
        }
        throw new AssertionError("The keyboard does not reach " + label);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    private String focused() {
        return String.valueOf(page.evaluate("""
            () => {
              const at = document.activeElement;
              return (at?.labels?.[0] ?? at)?.textContent?.trim() ?? "";
            }\
            """));
    }

    /** Labels say behind themselves that a field may stay empty. */
    private Locator field(String label) {
        return main().getByLabel(Pattern.compile("^" + label + "( may stay empty)?$"))
                .locator("visible=true")
                .first();
    }

    @Override
    public void close() {
        page.close();
    }
}
