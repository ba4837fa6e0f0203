package org.cultureledger.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** As docs/operations.md says it is set behind a proxy that speaks TLS. */
@SpringBootTest(
        classes = TrialApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.forward-headers-strategy=native")
class BehindProxyTest {

    @LocalServerPort
    private int port;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TrialAccounts accounts;

    private Client client = new Client(0);

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void a_browser_stays_on_the_address_of_the_proxy_and_keeps_its_session_to_it() throws Exception {
        var page = client.send(from("203.0.113.7", "/anything").header("Accept", "text/html"));
        assertThat(page.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("https://"));
        assertThat(client.send(from("203.0.113.7", "/login").header("Accept", "text/html"))
                        .headers()
                        .allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("; Secure"));
    }

    @Test
    void whoever_guesses_passwords_makes_nobody_wait_who_comes_from_elsewhere() throws Exception {
        accounts.open("guessed-by-proxy");
        for (int i = 0; i < 10; i++)
            assertThat(guess("203.0.113.7").statusCode()).isEqualTo(401);
        assertThat(guess("203.0.113.7").statusCode()).isEqualTo(429);
        assertThat(guess("203.0.113.8").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> guess(String address) throws Exception {
        return client.send(
                from(address, "/api/plans/a").header("Authorization", Client.basic("guessed-by-proxy", "wrong")));
    }

    private HttpRequest.Builder from(String address, String path) {
        return client.request(path).header("X-Forwarded-For", address).header("X-Forwarded-Proto", "https");
    }
}
