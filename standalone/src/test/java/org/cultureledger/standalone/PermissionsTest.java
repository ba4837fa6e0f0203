package org.cultureledger.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.command.Permissions;
import org.cultureledger.command.Sends;
import org.junit.jupiter.api.Test;

/** Who may send which command is said once, on the command, and told to people in docs/permissions.md. */
class PermissionsTest {

    private static final String HEAD = """
        # Who may do what

        Generated from the commands. A role counts where it is granted: in one programme or in all. A relation follows from the thing
        itself: its owner, the person it concerns, whoever holds a seat.

        """;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cultureledger");

    @Test
    void the_table_of_permissions_is_that_of_the_commands() throws IOException {
        var table = contexts()
                .map(context ->
                        "## %s\n\n| command | role | relation |\n|---|---|---|\n%s\n".formatted(context, rows(context)))
                .collect(joining("\n"));
        GeneratedDocument.at("docs/permissions.md").assertIs(HEAD + table);
    }

    @Test
    void every_command_is_sent_by_some_resource() {
        var sent = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Sends.class))
                .map(PermissionsTest::sent)
                .toList();
        assertThat(commands()).extracting(JavaClass::getName).isSubsetOf(sent);
    }

    private static String sent(JavaMethod method) {
        return method.getAnnotationOfType(Sends.class).value().getName();
    }

    private static Stream<String> contexts() {
        return commands().stream().map(PermissionsTest::context).distinct().sorted();
    }

    private static String rows(String context) {
        return commands().stream()
                .filter(command -> context(command).equals(context))
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .map(PermissionsTest::row)
                .collect(joining("\n"));
    }

    private static String row(JavaClass command) {
        var allowed = Permissions.allowedTo(command.reflect());
        return "| %s | %s | %s |"
                .formatted(command.getSimpleName(), names(allowed.value()), names(allowed.orRelated()));
    }

    private static String names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).collect(joining(", "));
    }

    private static List<JavaClass> commands() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(LedgerCommand.class) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .toList();
    }

    private static String context(JavaClass command) {
        return command.getPackageName().replace("org.cultureledger.", "").replace(".command", "");
    }
}
