package org.cultureledger.platform.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description says of the interface as a whole. It names no address: that is the reader's own. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    /** Of the interface, not of the program. */
    private static final String VERSION = "1";

    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Culture Ledger")
                        .version(VERSION)
                        .description("What a customer-culture programme decided, promised, trained and measured, and"
                                + " every view of it as of any day."))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC)));
    }

    static Schema<?> problem() {
        return object().addProperty("type", of("string"))
                .addProperty("title", of("string"))
                .addProperty("status", of("integer"))
                .addProperty("detail", of("string"))
                .addProperty("errors", errors());
    }

    private static Schema<?> errors() {
        var errors = of("array");
        errors.setItems(object().addProperty("field", of("string")).addProperty("message", of("string")));
        return errors;
    }

    private static Schema<?> object() {
        return of("object");
    }

    private static Schema<?> of(String type) {
        var schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
