package org.cultureledger.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.cultureledger.rule.Rule;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    @Test
    void every_event_has_a_name_of_its_own_in_the_family_of_its_aggregate() {
        assertThat(EventCatalogue.types())
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(type.name()).matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
        assertThat(EventCatalogue.types()).extracting(EventType::name).doesNotHaveDuplicates();
        assertThat(EventCatalogue.families()).allSatisfy(CatalogueTest::hasOneFamilyName);
    }

    private static void hasOneFamilyName(Class<?> family) {
        var names = new HashSet<String>();
        for (var type : family.getPermittedSubclasses())
            names.add(EventType.of(type).family());
        assertThat(names).as(family.getSimpleName()).hasSize(1);
    }

    @Test
    void every_rule_has_a_name_of_its_own_and_says_what_to_do() {
        assertThat(RuleCatalogue.rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(RuleCatalogue.rules()).allSatisfy(rule -> {
            assertThat(rule.title()).as(rule.id()).isNotBlank();
            assertThat(rule.explanation()).as(rule.id()).endsWith(".");
            assertThat(RuleCatalogue.named(rule.id())).contains(rule);
        });
    }
}
