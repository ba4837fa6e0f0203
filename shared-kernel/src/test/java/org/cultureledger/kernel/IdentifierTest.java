package org.cultureledger.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    private static final ProgramId ACME = ProgramId.of("acme");

    @Test
    void an_identifier_prints_the_key_of_its_stream_and_is_read_from_it() {
        assertThat(InitiativeId.of(ACME, "loop")).hasToString("initiative/acme/loop");
        assertThat(InitiativeId.parse("initiative/acme/loop")).isEqualTo(InitiativeId.of(ACME, "loop"));
        assertThat(DecisionId.numbered(ACME, 2026, 14)).hasToString("decision/acme/2026-014");
        assertThat(PersonId.parse("person/p-1")).isEqualTo(PersonId.of("p-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Loop", "a/b", "-a", "a b", "a\n", "ä", "a@1"})
    void a_code_of_another_form_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of(code)).withMessageContaining("must be");
    }

    @Test
    void a_code_has_at_most_64_characters() {
        assertThat(Code.of("a".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of("a".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiative/acme", "initiative/acme/loop/x", "council/acme/loop", "loop"})
    void the_key_of_another_kind_of_stream_is_refused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> InitiativeId.parse(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26-1", "2026-1", "2026-0000001", "x"})
    void a_decision_number_of_another_form_is_refused(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DecisionId(ACME, number));
    }
}
