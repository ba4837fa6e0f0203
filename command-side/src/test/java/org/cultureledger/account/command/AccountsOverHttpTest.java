package org.cultureledger.account.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.cultureledger.commandside.CommandSideApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "culture-ledger.admin-password=" + AccountsOverHttpTest.PASSWORD)
class AccountsOverHttpTest {

    static final String PASSWORD = "first administrator";

    private static final String ADMINISTRATION = "{\"role\": \"ADMINISTRATOR\", \"program\": \"*\"}";

    @LocalServerPort
    private int port;

    @Test
    void the_first_administrator_opens_accounts_and_says_what_they_may() throws Exception {
        assertThat(json(get("admin", PASSWORD, "/api/me")).get("grants").size()).isEqualTo(4);
        var opened = post("admin", PASSWORD, "/api/accounts", "{\"login\": \"Ann\"}");
        assertThat(opened.statusCode()).isEqualTo(201);
        var account = json(opened).get("account").stringValue();
        var password = json(opened).get("password").stringValue();
        assertThat(opened.headers().firstValue("Location")).contains("/api/accounts/" + account);
        assertThat(opened.headers().firstValue("ETag")).contains("\"0\"");

        assertThat(grant(account, "{\"role\": \"AUDITOR\", \"program\": \"*\"}").statusCode())
                .isEqualTo(204);
        assertThat(json(get("ann", password, "/api/me")).at("/grants/0/role").stringValue())
                .isEqualTo("AUDITOR");
        assertThat(json(get("admin", PASSWORD, "/api/accounts/" + account))
                        .get("login")
                        .stringValue())
                .isEqualTo("ann");

        assertThat(post("ann", password, "/api/accounts", "{\"login\": \"ben\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(type(post("admin", PASSWORD, "/api/accounts", "{\"login\": \"ann\"}")))
                .isEqualTo("login-taken");
        assertThat(type(grant(account, "{\"role\": \"ADMINISTRATOR\", \"program\": \"acme\"}")))
                .isEqualTo("invalid-form");
        assertThat(type(grant(account, "{\"role\": \"LEADER\", \"program\": \"nowhere\"}")))
                .isEqualTo("unknown-program");
        assertThat(type(grant("nobody", "{\"role\": \"LEADER\", \"program\": \"*\"}")))
                .isEqualTo("not-found");
    }

    @Test
    void people_change_their_own_password_even_without_a_role() throws Exception {
        var password = json(post("admin", PASSWORD, "/api/accounts", "{\"login\": \"carl\"}"))
                .get("password")
                .stringValue();
        assertThat(type(change(password, password, "short"))).isEqualTo("invalid-form");
        assertThat(type(change(password, "wrong", "a long new password"))).isEqualTo("wrong-password");
        assertThat(change(password, password, "a long new password").statusCode())
                .isEqualTo(204);
        assertThat(get("carl", password, "/api/me").statusCode()).isEqualTo(401);
        assertThat(get("carl", "a long new password", "/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void a_repeated_opening_is_answered_as_the_first_but_for_the_password() throws Exception {
        var first = post("admin", PASSWORD, "/api/accounts", "{\"login\": \"dora\"}", "once");
        var again = post("admin", PASSWORD, "/api/accounts", "{\"login\": \"dora\"}", "once");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(json(again).get("account")).isEqualTo(json(first).get("account"));
        assertThat(json(again).hasNonNull("password")).isFalse();
        assertThat(type(post(
                        "admin", PASSWORD, "/api/accounts", "{\"login\": \"dora\", \"on\": \"2026-01-01\"}", "once")))
                .isEqualTo("idempotency-key-reused");
        assertThat(json(post("admin", PASSWORD, "/api/accounts", "{\"login\": \"emil\"}", "once"))
                        .get("account"))
                .as("nothing that follows from the name is kept by which another one could be noticed")
                .isEqualTo(json(first).get("account"));
    }

    @Test
    void what_an_address_names_has_to_be_there_before_anything_else_is_looked_at() throws Exception {
        for (var path : new String[] {
            "/api/accounts/nobody/grants",
            "/api/people/nobody/moves",
            "/api/departments/nowhere/renamings",
            "/api/departments/NO-CODE/renamings"
        }) {
            assertThat(type(post("admin", PASSWORD, path, "{\"x\": "))).as(path).isEqualTo("not-found");
            assertThat(type(send(as("admin", PASSWORD, path)
                            .setHeader("Content-Type", "text/plain")
                            .POST(BodyPublishers.ofString("x")))))
                    .as(path)
                    .isEqualTo("not-found");
        }
    }

    @Test
    void what_is_done_to_an_account_may_have_been_done_before() throws Exception {
        assertThat(post("admin", PASSWORD, "/api/accounts", "{\"login\": \"fred\", \"on\": \"2026-01-01\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(type(post("admin", PASSWORD, "/api/accounts", "{\"login\": \"gina\", \"on\": \"2200-01-01\"}")))
                .isEqualTo("in-the-future");
    }

    @Test
    void the_last_administrator_stays() throws Exception {
        var admin = json(get("admin", PASSWORD, "/api/me")).get("account").stringValue();
        assertThat(type(post(
                        "admin",
                        PASSWORD,
                        "/api/accounts/" + admin + "/revocations",
                        "{\"role\": \"ADMINISTRATOR\", \"program\": \"*\"}")))
                .isEqualTo("last-administrator");
    }

    @Test
    void of_two_administrators_who_disable_each_other_at_once_one_stays() throws Exception {
        var first = administrator("first-of-two");
        var second = administrator("second-of-two");
        var admin = json(get("admin", PASSWORD, "/api/me")).get("account").stringValue();
        assertThat(revoke("first-of-two", first, admin).statusCode()).isEqualTo(204);
        var both = List.of(
                CompletableFuture.supplyAsync(() -> revoke("first-of-two", first, second.account())),
                CompletableFuture.supplyAsync(() -> revoke("second-of-two", second, first.account())));
        assertThat(both.stream().map(answer -> answer.join().statusCode()).filter(code -> code == 204))
                .hasSize(1);
        var left = both.getFirst().join().statusCode() == 204 ? first : second;
        var name = left.equals(first) ? "first-of-two" : "second-of-two";
        assertThat(type(revoke(name, left, left.account()))).isEqualTo("last-administrator");
        assertThat(post(name, left.password(), "/api/accounts/" + admin + "/grants", ADMINISTRATION)
                        .statusCode())
                .isEqualTo(204);
        assertThat(revoke("admin", new Opened(admin, PASSWORD), left.account()).statusCode())
                .isEqualTo(204);
    }

    private record Opened(String account, String password) {}

    private Opened administrator(String login) throws Exception {
        var opened = json(post("admin", PASSWORD, "/api/accounts", "{\"login\": \"%s\"}".formatted(login)));
        var account = opened.get("account").stringValue();
        grant(account, ADMINISTRATION);
        return new Opened(account, opened.get("password").stringValue());
    }

    private HttpResponse<String> revoke(String login, Opened by, String account) {
        try {
            return post(login, by.password(), "/api/accounts/" + account + "/revocations", ADMINISTRATION);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpResponse<String> grant(String account, String body) throws Exception {
        return post("admin", PASSWORD, "/api/accounts/" + account + "/grants", body);
    }

    private HttpResponse<String> change(String password, String current, String next) throws Exception {
        return post(
                "carl",
                password,
                "/api/me/password",
                "{\"current\": \"%s\", \"next\": \"%s\"}".formatted(current, next));
    }

    private HttpResponse<String> get(String login, String password, String path) throws Exception {
        return send(as(login, password, path));
    }

    private HttpResponse<String> post(String login, String password, String path, String body) throws Exception {
        return send(as(login, password, path).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> post(String login, String password, String path, String body, String key)
            throws Exception {
        return send(as(login, password, path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder as(String login, String password, String path) {
        var credentials = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String type(HttpResponse<String> answer) {
        return json(answer).get("type").stringValue().substring("/problems/".length());
    }
}
