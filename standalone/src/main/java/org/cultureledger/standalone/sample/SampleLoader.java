package org.cultureledger.standalone.sample;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.cultureledger.access.Caller;
import org.cultureledger.command.CommandRequests;
import org.cultureledger.command.Sending;
import org.cultureledger.platform.LedgerClock;
import org.cultureledger.platform.access.AccountDirectory;
import org.cultureledger.platform.access.LoginName;
import org.cultureledger.platform.access.Logins;
import org.cultureledger.platform.access.Passwords;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records the sample's history through commands, each on its day, by whom it says. */
@Component
class SampleLoader {

    private static final String SOURCE = "sample";

    /** Instead of a path: the accounts of those to look around as are opened here. */
    private static final String ACCOUNTS = "accounts";

    /** An hour of the day at which it is the same day in the sample's zone and in UTC. */
    private static final int MORNING = 9;

    private final CommandRequests requests;
    private final LedgerClock clock;
    private final Logins logins;
    private final AccountDirectory directory;
    private final JsonMapper json = new JsonMapper();

    SampleLoader(CommandRequests requests, LedgerClock clock, Logins logins, AccountDirectory directory) {
        this.requests = requests;
        this.clock = clock;
        this.logins = logins;
        this.directory = directory;
    }

    /** Goes through the whole history; what is on record already stays as it is. */
    void load(SampleHistory history, LocalDate end) {
        var placeholders = new Placeholders(end);
        var steps = history.steps();
        for (int number = 0; number < steps.size(); number++) {
            var step = steps.get(number);
            clock.standAt(end.plusDays(step.day())
                    .atTime(MORNING, 0)
                    .plusSeconds(number)
                    .toInstant(ZoneOffset.UTC));
            if (step.post().equals(ACCOUNTS)) openAccounts(history);
            else send(step, number, placeholders);
        }
    }

    private void send(SampleStep step, int number, Placeholders placeholders) {
        var path = placeholders.fill(step.post());
        try {
            var answer = post(step.by(), path, placeholders.fill(step.body()), SOURCE + "/" + number);
            var location = answer.getHeaders().getLocation();
            if (step.save() != null && location != null) placeholders.save(step.save(), lastPart(location));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "Step %d of the sample failed: %s %s".formatted(number, path, step.body()), e);
        }
    }

    /** With passwords that nobody learns; {@link SampleLogins} makes others. */
    private void openAccounts(SampleHistory history) {
        for (var account : history.accounts()) {
            var key = SOURCE + "/account/" + account.login();
            var opened = post(
                    "admin",
                    "/api/accounts",
                    Map.of(
                            "login", account.login(),
                            "password", Passwords.generate(),
                            "person", account.person()),
                    key);
            var location = String.valueOf(opened.getHeaders().getLocation());
            var grant = Map.of("role", account.role(), "program", "brightwater");
            post("admin", location + "/grants", grant, key + "/grant");
        }
    }

    private ResponseEntity<?> post(String by, String path, Object body, String key) {
        return requests.post(
                path, json.valueToTree(body), Sending.by(caller(by), SOURCE).withKey(key));
    }

    private Caller caller(String login) {
        return logins.find(new LoginName(login))
                .flatMap(found -> directory.caller(found.account()))
                .orElseThrow(() -> new IllegalStateException("Nobody logs in as " + login));
    }

    private static String lastPart(URI location) {
        var path = location.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
