package org.cultureledger.timeline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cultureledger.account.AccountEvent;
import org.cultureledger.catalogue.EventCatalogue;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.ObstacleKind;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.junit.jupiter.api.Test;

class TimelineViewTest {

    /** Families whose events belong to no programme: only the audit trail tells them. */
    private static final Set<Class<?>> OF_NO_PROGRAM = Set.of(AccountEvent.class);

    private static final InitiativeId LOOP = InitiativeId.of(ProgramId.of("acme"), "loop");

    private final InMemoryRows<TimelineEntry> rows = new InMemoryRows<>();
    private long position;

    @Test
    void every_family_of_events_is_told_on_the_timeline_unless_it_belongs_to_no_programme() {
        var silent = EventCatalogue.families().stream()
                .filter(family -> !TimelineView.VIEW.listensTo(family))
                .toList();
        assertThat(OF_NO_PROGRAM).containsAll(silent);
    }

    @Test
    void an_entry_says_what_happened_to_what_and_concerns_the_departments_and_elements_of_its_initiative() {
        given(planned());
        given(new MilestoneAdded(LOOP, Code.of("pilot"), "Pilot", LocalDate.of(2025, 3, 31), null, null));

        var entry = entry(1);
        assertThat(entry.title())
                .isEqualTo("Milestone “Pilot” of Initiative “Close the loop” was promised for 2025-03-31");
        assertThat(entry.kind()).isEqualTo("initiative.milestone-added");
        assertThat(entry.context()).isEqualTo("initiative");
        assertThat(entry.departments()).containsExactly("claims");
        assertThat(entry.elements()).containsExactly("PRA-3.2");
        assertThat(entry.link()).isEqualTo("/api/programs/acme/initiatives/loop/milestones/pilot");
    }

    @Test
    void whoever_may_not_see_an_obstacle_does_not_see_that_it_is_cleared() {
        var council = new Disclosure(Audience.COUNCIL, null);
        given(planned());
        given(new ObstacleRaised(LOOP, Code.of("boss"), ObstacleKind.AUTHORITY, "No mandate", council));
        given(new ObstacleCleared(LOOP, Code.of("boss"), "A mandate was given"));
        assertThat(entry(1).disclosure()).isEqualTo(council);
        assertThat(entry(2).disclosure()).isEqualTo(council);
    }

    private void given(InitiativeEvent event) {
        var at = Recorded.alone(position++, Instant.parse("2025-01-01T12:00:00Z"));
        TimelineView.VIEW.apply(event, at, rows);
    }

    private TimelineEntry entry(long at) {
        return rows.get(TimelineEntry.key("acme", at));
    }

    private static InitiativePlanned planned() {
        return new InitiativePlanned(
                LOOP,
                PersonId.of("p-owner"),
                new InitiativePlan(
                        "Close the loop",
                        "Every complaint is answered",
                        List.of(DepartmentId.of("claims")),
                        List.of(ElementCode.of("PRA-3.2")),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        null,
                        null,
                        null));
    }
}
