package org.cultureledger.standalone.architecture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final List<String> MODULES = List.of(
            "shared-kernel", "event-store", "temporal-views", "platform", "command-side", "query-side", "standalone");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cultureledger");

    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages("offence");

    static Stream<ArchRule> rules() {
        return ArchitectureRules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps_the_rule(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_notices_an_offence(ArchRule rule) {
        assertThat(rule.evaluate(OFFENCES).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void the_rules_see_every_module() {
        assertThat(PRODUCT.stream().map(ArchitectureTest::module).collect(toSet()))
                .containsAll(MODULES);
    }

    @Test
    void no_package_is_split_over_two_modules() {
        var modules = PRODUCT.stream()
                .collect(groupingBy(JavaClass::getPackageName, mapping(ArchitectureTest::module, toSet())));
        assertThat(modules)
                .allSatisfy((name, owners) -> assertThat(owners).as(name).hasSize(1));
    }

    private static String module(JavaClass type) {
        return MODULES.stream()
                .filter(name -> ArchitectureRules.isOfModule(type, name))
                .findFirst()
                .orElse("unknown");
    }
}
