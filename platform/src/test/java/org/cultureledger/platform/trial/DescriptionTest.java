package org.cultureledger.platform.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.cultureledger.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(classes = TrialApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DescriptionTest {

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open(@Autowired TrialAccounts accounts) {
        accounts.open("describer", Role.ADMINISTRATOR);
    }

    @Test
    void what_is_generated_is_for_administrators(@Autowired TrialAccounts accounts) throws Exception {
        accounts.open("onlooker", Role.AUDITOR);
        assertThat(new Client(port).get("onlooker", "/generated-openapi.json").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_interface_is_described_to_everybody_without_naming_an_address() throws Exception {
        var client = new Client(port);
        var description = Client.json(client.send(client.request("/openapi.json")));
        assertThat(description.get("openapi").stringValue()).startsWith("3.1");
        assertThat(description.at("/info/title").stringValue()).isEqualTo("Culture Ledger");
        assertThat(description.get("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
    }

    @Test
    void a_body_is_described_as_it_is_read() throws Exception {
        var plan = description().at("/paths/~1api~1plans/post");
        var form = plan.at("/requestBody/content/application~1json/schema");
        assertThat(form.get("required").toString()).isEqualTo("[\"reason\",\"title\"]");
        assertThat(form.get("additionalProperties").booleanValue()).isFalse();
        assertThat(form.at("/properties/due/format").stringValue()).isEqualTo("date");
        assertThat(form.at("/properties/sponsor/properties/person/type").stringValue())
                .isEqualTo("string");
        assertThat(plan.path("parameters")).as("the caller is no parameter").isEmpty();
        assertThat(plan.at("/responses/default/content/application~1problem+json")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void one_or_many_are_described_as_both() throws Exception {
        var form = description().at("/paths/~1api~1bulk/post/requestBody/content/application~1json/schema");
        assertThat(form.at("/oneOf/1/properties/rows/items/required").toString())
                .isEqualTo("[\"reason\",\"title\"]");
    }

    private JsonNode description() throws Exception {
        var client = new Client(port);
        return Client.json(client.get("describer", "/generated-openapi.json"));
    }
}
