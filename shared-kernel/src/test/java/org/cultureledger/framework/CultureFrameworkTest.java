package org.cultureledger.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CultureFrameworkTest {

    @Test
    void every_element_has_a_code_of_its_own() {
        assertThat(CultureFramework.elements()).extracting(Element::code).doesNotHaveDuplicates();
    }

    @Test
    void an_element_is_found_by_its_code_and_an_unknown_one_is_not() {
        assertThat(CultureFramework.element(ElementCode.of("PRA-3.2"))).isPresent();
        assertThat(CultureFramework.element(ElementCode.of("PRA-9"))).isEmpty();
    }
}
