package org.cultureledger.platform.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Names what the parts of the description refer to, and makes addresses and names independent of the code. */
@Component
final class DescribedWhole implements GlobalOpenApiCustomizer {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(:[^/]*)?}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    private final AnswerSchemas answers;

    DescribedWhole(AnswerSchemas answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes") // as swagger has it
    public void customise(OpenAPI description) {
        var schemas = new TreeMap<String, Schema>(answers.named());
        schemas.put(DescribedCommands.PROBLEM, DescriptionConfiguration.problem());
        description.getComponents().setSchemas(schemas);
        description.setTags(null);
        var paths = new Paths();
        description.getPaths().forEach((path, item) -> {
            var plain = VARIABLE.matcher(path).replaceAll("{$1}");
            item.readOperationsMap().forEach((method, operation) -> {
                operation.setOperationId(name(method.name(), plain));
                settleVariables(operation, plain);
            });
            paths.addPathItem(plain, item);
        });
        description.setPaths(paths);
    }

    /** One method may answer several addresses, of which some lack a variable. */
    private static void settleVariables(Operation operation, String path) {
        if (operation.getParameters() == null) return;
        operation.getParameters().removeIf(it -> isVariable(it) && !path.contains("{" + it.getName() + "}"));
        operation.getParameters().stream().filter(DescribedWhole::isVariable).forEach(it -> it.setRequired(true));
    }

    private static boolean isVariable(Parameter parameter) {
        return "path".equals(parameter.getIn());
    }

    private static String name(String method, String path) {
        var words = BETWEEN_WORDS.matcher(path.replaceFirst("^/api/", "/")).replaceAll("-");
        return (method + words).toLowerCase(Locale.ROOT).replaceFirst("-$", "");
    }
}
