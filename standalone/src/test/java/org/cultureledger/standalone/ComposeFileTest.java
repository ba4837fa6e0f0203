package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What docker-compose.yml and the product must agree on. */
class ComposeFileTest {

    private final JsonNode compose = read();

    private static JsonNode read() {
        try (var file = Files.newBufferedReader(Path.of("../docker-compose.yml"))) {
            var document = new Yaml(new SafeConstructor(new LoaderOptions())).<Map<String, Object>>load(file);
            return new JsonMapper().valueToTree(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void mongo_runs_as_a_replica_set_of_the_name_that_the_ledger_asks_for() {
        var command = compose.at("/services/mongo/command").values().stream()
                .map(JsonNode::asString)
                .toList();
        var uri = compose.at("/services/ledger/environment/MONGODB_URI").asString();
        assertThat(compose.at("/services/mongo/image").asString()).matches("mongo:[0-9.]+");
        assertThat(command).containsSequence("--replSet", "ledger");
        assertThat(uri).isEqualTo("mongodb://mongo:27017/?replicaSet=ledger");
    }

    @Test
    void the_ledger_gets_only_settings_that_it_knows() throws IOException {
        var operations = Files.readString(Path.of("../docs/operations.md"));
        var names = compose.at("/services/ledger/environment").propertyNames();
        assertThat(names).containsExactlyInAnyOrder("MONGODB_URI", "CULTURE_LEDGER_ADMIN_PASSWORD", "SERVER_PORT");
        assertThat(names).allSatisfy(name -> assertThat(operations).contains("`" + name + "`"));
    }

    @Test
    void the_port_is_open_on_this_machine_only_and_no_password_is_written_down() {
        assertThat(compose.at("/services/ledger/ports/0").asString()).isEqualTo("127.0.0.1:8080:8080");
        assertThat(compose.at("/services/ledger/environment/CULTURE_LEDGER_ADMIN_PASSWORD")
                        .asString())
                .startsWith("${CULTURE_LEDGER_ADMIN_PASSWORD:?");
    }

    @Test
    void the_image_is_healthy_when_a_ledger_is_ready_and_only_then() throws Exception {
        var check = Files.readAllLines(Path.of("../Dockerfile")).stream()
                .filter(line -> line.startsWith("HEALTHCHECK"))
                .map(line -> line.substring(line.indexOf("CMD ") + 4))
                .findFirst()
                .orElseThrow();
        assertThat(isHealthy(check, 200)).isTrue();
        assertThat(isHealthy(check, 503)).isFalse();
    }

    private static boolean isHealthy(String check, int answer) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        try {
            var command = new JsonMapper().readValue(check, String[].class);
            var builder = new ProcessBuilder(command);
            builder.environment()
                    .put("SERVER_PORT", Integer.toString(server.getAddress().getPort()));
            return builder.start().waitFor() == 0;
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_image_serves_on_the_port_that_is_published() throws IOException {
        assertThat(Files.readAllLines(Path.of("../Dockerfile"))).containsAll(List.of("EXPOSE 8080", "CMD [\"serve\"]"));
    }
}
