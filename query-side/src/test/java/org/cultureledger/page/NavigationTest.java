package org.cultureledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cultureledger.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.StaticMessageSource;

class NavigationTest {

    private final StaticMessageSource texts = new StaticMessageSource();
    private final Navigation navigation = new Navigation(texts);

    NavigationTest() {
        texts.setUseCodeAsDefaultMessage(true);
    }

    @Test
    void whoever_only_takes_part_finds_their_own_work_and_what_happened() {
        assertThat(keys("acme", EnumSet.of(Role.EMPLOYEE))).containsExactly("my-work", "timeline");
    }

    @Test
    void accounts_are_offered_to_administrators_alone() {
        assertThat(keys("acme", EnumSet.of(Role.ADMINISTRATOR))).contains("accounts", "audit");
        assertThat(keys("acme", EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))))
                .doesNotContain("accounts");
    }

    @Test
    void outside_of_any_programme_the_programmes_are_offered() {
        assertThat(keys(null, EnumSet.of(Role.PROGRAM_MANAGER))).containsExactly("programs", "people", "departments");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_single_role_sees_more_than_a_dozen_entries(Role role) {
        assertThat(keys("acme", EnumSet.of(role))).hasSizeBetween(1, 12);
    }

    private List<String> keys(@Nullable String program, Set<Role> roles) {
        return navigation.entries(program, roles, roles).stream()
                .map(NavigationEntry::key)
                .toList();
    }
}
