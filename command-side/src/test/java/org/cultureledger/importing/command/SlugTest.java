package org.cultureledger.importing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cultureledger.kernel.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @Test
    void what_is_a_code_but_for_its_case_stays_as_it_is() {
        assertThat(Slug.of("AAA-2013J")).isEqualTo("aaa-2013j");
        assertThat(Slug.of(" 1792 ")).isEqualTo("1792");
    }

    @Test
    void different_texts_never_become_one_code() {
        var texts = List.of("a b", "a-b", "a_b", "@a b", "ä b", "A/B", "a  b");

        assertThat(texts.stream().map(Slug::of))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).startsWith("a-b"));
    }

    @Test
    void a_text_becomes_the_same_code_wherever_it_stands() {
        assertThat(Slug.of("Café Wien")).isEqualTo(Slug.of("café wien")).startsWith("cafe-wien-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "客户",
                "---",
                "a",
                "…",
                "x y z x y z x y z x y z x y z x y z x y z x y z x y z x y z x y z x y z x y z"
            })
    void any_text_becomes_a_code(String text) {
        assertThat(Slug.of(text)).matches(Code.FORM);
    }
}
