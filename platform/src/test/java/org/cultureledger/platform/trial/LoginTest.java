package org.cultureledger.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.platform.access.AccountDirectory;
import org.cultureledger.platform.access.LoginName;
import org.cultureledger.platform.access.Logins;
import org.cultureledger.rule.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = TrialApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LoginTest {

    private static final String PLAN = "{\"title\": \"a\", \"reason\": \"b\"}";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TrialAccounts accounts;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Logins logins;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private AccountDirectory directory;

    private Client client = new Client(0);

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void a_program_sends_its_password_and_gets_no_session() throws Exception {
        var account = accounts.open("program", Role.PROGRAM_MANAGER);
        var answer = client.post("program", "/api/plans", PLAN);
        assertThat(Client.json(answer).get("account").stringValue()).isEqualTo(account.toString());
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(it -> assertThat(it).contains("no-store"));
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(it -> assertThat(it).contains("default-src 'none'", "script-src 'self'"));
        assertThat(client.post("PROGRAM", "/api/plans", PLAN).statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_and_wrong_passwords_are_turned_away() throws Exception {
        accounts.open("turned");
        var nobody = client.send(client.request("/api/plans/a"));
        assertProblem(nobody, 401, "unauthenticated");
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).isPresent();
        assertProblem(
                client.send(client.request("/api/plans").POST(BodyPublishers.ofString(PLAN))), 401, "unauthenticated");
        for (var wrong : new String[] {
            Client.basic("turned", "x"),
            Client.basic("nobody", "x"),
            "Basic ?",
            "Bearer x",
            Client.basic("\u0000 ä", "x"),
            "Basic"
        })
            assertProblem(
                    client.send(client.request("/api/plans/a").header("Authorization", wrong)), 401, "unauthenticated");
    }

    @Test
    void a_new_password_counts_at_once() throws Exception {
        var account = accounts.open("changing", Role.LEADER);
        assertThat(client.get("changing", "/api/plans/a").statusCode()).isEqualTo(200);
        var session = loggedIn("changing");
        logins.changePassword(account, "another long password");
        assertProblem(client.get("changing", "/api/plans/a"), 401, "unauthenticated");
        assertProblem(session.send(session.request("/api/plans/a")), 401, "unauthenticated");
        assertThat(logins.isPassword(account, "another long password")).isTrue();
    }

    @Test
    void a_revoked_role_and_a_disabled_account_count_at_once() throws Exception {
        var account = accounts.open("revoked", Role.ADMINISTRATOR);
        var session = loggedIn("revoked");
        assertThat(session.send(session.request("/actuator/prometheus")).statusCode())
                .isEqualTo(200);
        accounts.revoke(account, Role.ADMINISTRATOR);
        assertProblem(session.send(session.request("/actuator/prometheus")), 403, "not-allowed");
        assertThat(session.send(session.request("/api/plans/a")).statusCode()).isEqualTo(200);
        accounts.disable(account);
        assertProblem(session.send(session.request("/api/plans/a")), 401, "unauthenticated");
        assertProblem(client.get("revoked", "/api/plans/a"), 401, "unauthenticated");
    }

    @Test
    void a_request_of_a_session_needs_its_token() throws Exception {
        accounts.open("person", Role.LEADER);
        var session = loggedIn("person");
        var post = session.request("/api/plans")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(PLAN));
        assertProblem(session.send(post), 403, "csrf-token-missing");
        assertProblem(session.send(post.copy().header("X-CSRF-TOKEN", "guess")), 403, "csrf-token-missing");
        assertThat(session.send(post.copy().header("X-CSRF-TOKEN", token(session)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_wrong_password_on_the_page_leads_back_to_it() throws Exception {
        assertThat(login("nobody-at-all", "x").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login?error"));
    }

    @Test
    void a_browser_is_led_to_the_page_and_a_page_is_not_asked_for_a_password() throws Exception {
        var page = client.send(client.request("/anything").header("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login"));
        var script = client.send(client.request("/api/plans/a").header("Sec-Fetch-Site", "same-origin"));
        assertThat(script.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void after_ten_wrong_passwords_none_is_tried_for_a_while() throws Exception {
        accounts.open("guessed");
        var wrong = client.request("/api/plans/a").header("Authorization", Client.basic("guessed", "wrong"));
        for (int i = 0; i < 10; i++) assertProblem(client.send(wrong), 401, "unauthenticated");
        var answer = client.send(wrong);
        assertProblem(answer, 429, "too-many-requests");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 300L);
        assertProblem(client.get("guessed", "/api/plans/a"), 429, "too-many-requests");
    }

    @Test
    void what_operators_ask_is_open_to_whom_it_concerns() throws Exception {
        accounts.open("auditor", Role.AUDITOR);
        for (var probe : new String[] {"/actuator/health/liveness", "/actuator/health/readiness", "/openapi.json"})
            assertThat(client.send(client.request(probe)).statusCode())
                    .as(probe)
                    .isEqualTo(200);
        assertThat(client.get("auditor", "/actuator/prometheus").body()).contains("jvm_memory");
        assertProblem(client.get("auditor", "/actuator/env"), 403, "not-allowed");
        assertProblem(client.send(client.request("/actuator/prometheus")), 401, "unauthenticated");
    }

    @Test
    void a_login_name_is_taken_once() {
        accounts.open("taken");
        assertThatThrownBy(() -> logins.create(LoginName.of("Taken"), AccountId.of("other"), "x"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.rule().id()).isEqualTo("login-taken"));
    }

    @Test
    void administrators_are_those_who_are_so_everywhere() {
        var account = accounts.open("only-administrator", Role.ADMINISTRATOR);
        accounts.open("no-administrator", Role.AUDITOR);
        assertThat(directory.administrators())
                .extracting(it -> it.id().toString())
                .contains(account.toString())
                .doesNotContain("account/id-of-no-administrator");
    }

    private Client loggedIn(String login) throws Exception {
        var session = new Client(port);
        var answer = login(session, login, TrialAccounts.PASSWORD);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
        return session;
    }

    private HttpResponse<String> login(String login, String password) throws Exception {
        return login(client, login, password);
    }

    private static HttpResponse<String> login(Client client, String login, String password) throws Exception {
        return client.send(client.request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=" + login + "&password=" + password.replace(' ', '+') + "&_csrf=" + token(client))));
    }

    private static String token(Client client) throws Exception {
        var page = TOKEN.matcher(client.send(client.request("/login")).body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Client.json(answer).get("type").stringValue()).isEqualTo("/problems/" + rule);
    }
}
