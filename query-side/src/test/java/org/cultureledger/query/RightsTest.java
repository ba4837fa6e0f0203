package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

    private static final ProgramId ACME = ProgramId.of("acme");
    private static final PersonId ME = PersonId.of("p-me");
    private static final PersonId OTHER = PersonId.of("p-other");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNCIL_CHAIR", "COUNCIL_MEMBER", "COUNCIL_SECRETARY", "AUDITOR"})
    void the_council_and_the_auditor_see_what_is_for_the_council(Role role) {
        assertThat(as(role).maySee(new Disclosure(Audience.COUNCIL, null))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROGRAM_MANAGER", "EXECUTIVE", "LEADER"})
    void management_sees_what_is_for_management_and_not_what_is_for_the_council(Role role) {
        assertThat(as(role).maySee(new Disclosure(Audience.MANAGEMENT, null))).isTrue();
        assertThat(as(role).maySee(new Disclosure(Audience.COUNCIL, null))).isFalse();
    }

    @Test
    void employees_and_administrators_see_what_is_for_all() {
        assertThat(as(Role.EMPLOYEE).maySee(Disclosure.TO_ALL)).isTrue();
        assertThat(as(Role.EMPLOYEE).maySee(new Disclosure(Audience.MANAGEMENT, null)))
                .isFalse();
        assertThat(as(Role.ADMINISTRATOR).maySee(new Disclosure(Audience.MANAGEMENT, null)))
                .isFalse();
    }

    @Test
    void an_embargo_ends_with_its_last_day_and_does_not_bind_council_and_programme_manager() {
        var today = new Disclosure(Audience.ALL, TODAY);
        var yesterday = new Disclosure(Audience.ALL, TODAY.minusDays(1));
        assertThat(as(Role.EMPLOYEE).maySee(today)).isFalse();
        assertThat(as(Role.EMPLOYEE).maySee(yesterday)).isTrue();
        assertThat(as(Role.PROGRAM_MANAGER).maySee(today)).isTrue();
        assertThat(as(Role.COUNCIL_MEMBER).maySee(today)).isTrue();
    }

    @Test
    void a_role_in_another_programme_counts_for_nothing() {
        var elsewhere = new Grant(Role.AUDITOR, ProgramId.of("other"));
        var rights = rights(Set.of(), elsewhere, new Grant(Role.EMPLOYEE, ACME));
        assertThat(rights.maySee(new Disclosure(Audience.COUNCIL, null))).isFalse();
    }

    @Test
    void figures_of_a_person_are_for_that_person_programme_managers_and_auditors() {
        assertThat(as(Role.EMPLOYEE).maySeeFiguresOf(ME)).isTrue();
        assertThat(as(Role.EMPLOYEE).maySeeFiguresOf(OTHER)).isFalse();
        assertThat(as(Role.PROGRAM_MANAGER).maySeeFiguresOf(OTHER)).isTrue();
        assertThat(as(Role.AUDITOR).maySeeFiguresOf(OTHER)).isTrue();
    }

    @Test
    void an_executive_sees_figures_of_persons_as_a_sponsor_only() {
        assertThat(as(Role.EXECUTIVE).maySeeFiguresOf(OTHER)).isFalse();
        assertThat(rights(Set.of(ME), new Grant(Role.EXECUTIVE, ACME)).maySeeFiguresOf(OTHER))
                .isTrue();
        assertThat(rights(Set.of(ME), new Grant(Role.EMPLOYEE, ACME)).maySeeFiguresOf(OTHER))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LEADER", "EXECUTIVE"})
    void whoever_leads_a_person_sees_that_persons_figures_and_no_others(Role role) {
        assertThat(leadingOther(role).maySeeFiguresOf(OTHER)).isTrue();
        assertThat(leadingOther(role).maySeeFiguresOf(PersonId.of("p-third"))).isFalse();
        assertThat(leadingOther(role).maySeeFiguresOfAll()).isFalse();
    }

    @Test
    void leading_a_person_at_work_gives_no_right_without_a_leaders_role() {
        assertThat(leadingOther(Role.EMPLOYEE).maySeeFiguresOf(OTHER)).isFalse();
        assertThat(leadingOther(Role.COUNCIL_MEMBER).maySeeFiguresOf(OTHER)).isFalse();
    }

    private static Rights leadingOther(Role role) {
        var rights = as(role);
        return new Rights(rights.caller(), rights.program(), TODAY, OTHER::equals);
    }

    private static Rights as(Role role) {
        return rights(Set.of(), new Grant(role, ACME));
    }

    private static Rights rights(Set<PersonId> sponsors, Grant... grants) {
        var caller = new Caller(AccountId.of("a-1"), ME, Arrays.stream(grants).collect(Collectors.toSet()));
        return new Rights(caller, new ProgramFacts(ACME, "Acme", ZoneOffset.UTC, sponsors, null), TODAY, Line.EMPTY);
    }
}
