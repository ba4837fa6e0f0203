package org.cultureledger.people.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.command.Circumstances.usual;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.cultureledger.command.DecidingFixture;
import org.cultureledger.command.Refused;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.Employment;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.PeopleRule;
import org.cultureledger.people.PersonEvent;
import org.cultureledger.people.PersonEvent.AbsenceRecorded;
import org.cultureledger.people.PersonEvent.LeavingCorrected;
import org.cultureledger.people.PersonEvent.LeavingRetracted;
import org.cultureledger.people.PersonEvent.PersonAmended;
import org.cultureledger.people.PersonEvent.PersonErased;
import org.cultureledger.people.PersonEvent.PersonIdentified;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.PersonEvent.PersonLeft;
import org.cultureledger.people.PersonEvent.PersonMoved;
import org.cultureledger.people.PersonEvent.PersonRejoined;
import org.cultureledger.people.Post;
import org.cultureledger.people.command.PersonCommand.AmendPerson;
import org.cultureledger.people.command.PersonCommand.CorrectLeaving;
import org.cultureledger.people.command.PersonCommand.ErasePerson;
import org.cultureledger.people.command.PersonCommand.IdentifyPerson;
import org.cultureledger.people.command.PersonCommand.JoinPerson;
import org.cultureledger.people.command.PersonCommand.LeavePerson;
import org.cultureledger.people.command.PersonCommand.MovePerson;
import org.cultureledger.people.command.PersonCommand.RecordAbsence;
import org.cultureledger.people.command.PersonCommand.RejoinPerson;
import org.cultureledger.people.command.PersonCommand.RetractLeaving;
import org.cultureledger.platform.vault.PersonalData;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Rule;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final PersonId ANN = PersonId.of("p-ann");
    private static final Post CLAIMS = new Post(DepartmentId.of("claims"), Level.STAFF, true);
    private static final Post SERVICE = new Post(DepartmentId.of("service"), Level.SUPERVISOR, true);

    private static final PersonalData NAMELESS = new PersonalData(null, null, null);
    private static final PersonalData ANN_BOLT = new PersonalData("Ann Bolt", "ann@example.com", null);

    private final Kept identities = new Kept();
    private final FixtureConfiguration<Person> person =
            new DecidingFixture<>(Person.class).registerInjectableResource(identities);

    private static final class Kept implements Identities {

        private final Map<PersonId, PersonalData> kept = new HashMap<>();

        @Override
        public void keep(PersonId someone, PersonalData told) {
            kept.put(someone, told);
        }

        @Override
        public void erase(PersonId someone) {
            kept.remove(someone);
        }
    }

    @Test
    void a_person_joins_a_department_on_record_and_may_do_so_ahead() {
        person.givenNoPriorActivity()
                .when(
                        new JoinPerson(ANN, hired("2026-09-01"), NAMELESS),
                        usual().nothingOnRecord()
                                .given(DepartmentId.of("claims"))
                                .metadata())
                .expectEvents(new PersonJoined(ANN, hired("2026-09-01")));
        refused(
                person.givenNoPriorActivity()
                        .when(
                                new JoinPerson(ANN, hired("2026-09-01"), NAMELESS),
                                usual().nothingOnRecord().metadata()),
                GeneralRule.UNKNOWN_DEPARTMENT);
    }

    @Test
    void a_name_is_kept_beside_the_events() {
        person.givenNoPriorActivity()
                .when(
                        new JoinPerson(ANN, hired("2026-09-01"), ANN_BOLT),
                        usual().nothingOnRecord()
                                .given(DepartmentId.of("claims"))
                                .metadata())
                .expectEvents(new PersonJoined(ANN, hired("2026-09-01")));
        assertThat(identities.kept).containsEntry(ANN, ANN_BOLT);
    }

    @Test
    void whoever_is_there_already_keeps_the_name() {
        refused(
                person.givenNoPriorActivity()
                        .when(new JoinPerson(ANN, hired("2026-09-01"), ANN_BOLT), usual().metadata()),
                GeneralRule.ALREADY_EXISTS);
        assertThat(identities.kept).isEmpty();
    }

    @Test
    void another_name_is_on_record_without_being_told() {
        when(new IdentifyPerson(ANN, ANN_BOLT), joined()).expectEvents(new PersonIdentified(ANN));
        refused(when(new IdentifyPerson(ANN, NAMELESS), joined()), GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void an_erasure_takes_the_name_and_leaves_a_record_of_itself() {
        identities.kept.put(ANN, ANN_BOLT);
        when(new ErasePerson(ANN), joined()).expectEvents(new PersonErased(ANN));
        assertThat(identities.kept).isEmpty();
    }

    @Test
    void a_person_moves_to_another_post() {
        when(new MovePerson(ANN, SERVICE, day("2025-02-01")), joined())
                .expectEvents(new PersonMoved(ANN, SERVICE, day("2025-02-01")));
        refused(when(new MovePerson(ANN, CLAIMS, day("2025-02-01")), joined()), GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void nothing_happens_to_a_person_before_the_day_of_joining() {
        refused(when(new MovePerson(ANN, SERVICE, day("2024-01-07")), joined()), PeopleRule.BEFORE_JOINING);
        refused(when(new LeavePerson(ANN, day("2024-01-07")), joined()), PeopleRule.BEFORE_JOINING);
        refused(when(new RecordAbsence(ANN, day("2024-01-07"), null, null), joined()), PeopleRule.BEFORE_JOINING);
    }

    @Test
    void an_absence_does_not_end_before_it_begins() {
        refused(
                when(new RecordAbsence(ANN, day("2025-02-02"), day("2025-02-01"), null), joined()),
                PeopleRule.ENDS_BEFORE_IT_BEGINS);
        when(new RecordAbsence(ANN, day("2025-02-02"), null, null), joined())
                .expectEvents(new AbsenceRecorded(ANN, day("2025-02-02"), null, null));
    }

    @Test
    void who_has_left_does_not_leave_again_or_move() {
        refused(when(new LeavePerson(ANN, day("2025-07-01")), joined(), left()), PeopleRule.LEFT_ALREADY);
        refused(when(new MovePerson(ANN, SERVICE, day("2025-06-01")), joined(), left()), PeopleRule.LEFT_ALREADY);
    }

    @Test
    void an_absence_said_again_from_the_same_day_says_anew_how_long() {
        var open = new AbsenceRecorded(ANN, day("2025-02-02"), null, null);
        when(new RecordAbsence(ANN, day("2025-02-02"), day("2025-03-31"), null), joined(), open)
                .expectEvents(new AbsenceRecorded(ANN, day("2025-02-02"), day("2025-03-31"), null));
        refused(
                when(new RecordAbsence(ANN, day("2025-02-02"), null, null), joined(), open),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void a_post_is_compared_with_that_of_its_own_day() {
        var moved = new PersonMoved(ANN, SERVICE, day("2025-06-01"));
        when(new MovePerson(ANN, SERVICE, day("2025-02-01")), joined(), moved)
                .expectEvents(new PersonMoved(ANN, SERVICE, day("2025-02-01")));
        when(new MovePerson(ANN, CLAIMS, day("2025-06-01")), joined(), moved)
                .expectEvents(new PersonMoved(ANN, CLAIMS, day("2025-06-01")));
        refused(when(new MovePerson(ANN, CLAIMS, day("2025-05-31")), joined(), moved), GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void a_wrong_day_of_leaving_is_corrected() {
        when(new CorrectLeaving(ANN, day("2025-05-01"), "Typing error"), joined(), left())
                .expectEvents(new LeavingCorrected(ANN, day("2025-05-01"), "Typing error"));
        refused(
                when(
                        new MovePerson(ANN, SERVICE, day("2025-05-01")),
                        joined(),
                        left(),
                        new LeavingCorrected(ANN, day("2025-05-01"), "Typing error")),
                PeopleRule.LEFT_ALREADY);
    }

    @Test
    void a_corrected_leaving_lies_between_joining_and_joining_again() {
        refused(when(new CorrectLeaving(ANN, day("2025-05-01"), "?"), joined()), PeopleRule.NOT_LEFT);
        refused(when(new CorrectLeaving(ANN, day("2025-06-01"), "?"), joined(), left()), GeneralRule.NOTHING_CHANGED);
        refused(when(new CorrectLeaving(ANN, day("2024-01-07"), "?"), joined(), left()), PeopleRule.BEFORE_JOINING);
        refused(
                when(new CorrectLeaving(ANN, day("2025-09-02"), "?"), joined(), left(), rejoined()),
                PeopleRule.JOINED_AGAIN);
        when(new CorrectLeaving(ANN, day("2025-09-01"), "Typing error"), joined(), left(), rejoined())
                .expectEvents(new LeavingCorrected(ANN, day("2025-09-01"), "Typing error"));
    }

    @Test
    void a_leaving_that_never_happened_is_retracted() {
        when(new RetractLeaving(ANN, "Another Ann"), joined(), left())
                .expectEvents(new LeavingRetracted(ANN, "Another Ann"));
        when(
                        new MovePerson(ANN, SERVICE, day("2025-07-01")),
                        joined(),
                        left(),
                        new LeavingRetracted(ANN, "Another Ann"))
                .expectSuccessfulHandlerExecution();
        refused(when(new RetractLeaving(ANN, "?"), joined()), PeopleRule.NOT_LEFT);
        refused(when(new RetractLeaving(ANN, "?"), joined(), left(), rejoined()), PeopleRule.NOT_LEFT);
    }

    @Test
    void who_came_back_is_still_told_of_before() {
        when(new MovePerson(ANN, SERVICE, day("2025-05-31")), joined(), left(), rejoined())
                .expectEvents(new PersonMoved(ANN, SERVICE, day("2025-05-31")));
        when(new RecordAbsence(ANN, day("2025-02-02"), null, null), joined(), left(), rejoined())
                .expectSuccessfulHandlerExecution();
        refused(
                when(new MovePerson(ANN, SERVICE, day("2025-08-31")), joined(), left(), rejoined()),
                PeopleRule.LEFT_ALREADY);
        refused(
                when(new MovePerson(ANN, SERVICE, day("2024-01-07")), joined(), left(), rejoined()),
                PeopleRule.BEFORE_JOINING);
    }

    @Test
    void an_amended_joining_lies_before_the_leaving_and_after_the_one_before() {
        refused(when(new AmendPerson(ANN, hired("2025-06-02"), "?"), joined(), left()), PeopleRule.BEFORE_JOINING);
        refused(
                when(new AmendPerson(ANN, hired("2025-05-31"), "?"), joined(), left(), rejoined()),
                PeopleRule.BEFORE_JOINING);
        when(new AmendPerson(ANN, hired("2025-06-01"), "Typing error"), joined(), left(), rejoined())
                .expectEvents(new PersonAmended(ANN, hired("2025-06-01"), "Typing error"));
    }

    @Test
    void an_erasure_is_repeated_for_what_was_written_since() {
        identities.kept.put(ANN, ANN_BOLT);
        when(new ErasePerson(ANN), joined(), new PersonErased(ANN)).expectEvents(new PersonErased(ANN));
        assertThat(identities.kept).isEmpty();
    }

    @Test
    void what_happened_before_the_leaving_can_still_be_recorded() {
        when(new MovePerson(ANN, SERVICE, day("2025-05-31")), joined(), left()).expectSuccessfulHandlerExecution();
    }

    @Test
    void who_has_left_may_come_back_from_that_day_on() {
        when(new RejoinPerson(ANN, hired("2025-06-01")), joined(), left())
                .expectEvents(new PersonRejoined(ANN, hired("2025-06-01")));
        refused(when(new RejoinPerson(ANN, hired("2025-05-31")), joined(), left()), PeopleRule.BEFORE_JOINING);
        refused(when(new RejoinPerson(ANN, hired("2025-06-01")), joined()), PeopleRule.NOT_LEFT);
    }

    @Test
    void an_amendment_says_something_else_and_leaves_later_moves_alone() {
        when(new AmendPerson(ANN, hired("2024-01-09"), "Typing error"), joined())
                .expectEvents(new PersonAmended(ANN, hired("2024-01-09"), "Typing error"));
        refused(when(new AmendPerson(ANN, hired("2024-01-08"), "?"), joined()), GeneralRule.NOTHING_CHANGED);
        refused(
                when(
                        new MovePerson(ANN, SERVICE, day("2025-03-01")),
                        joined(),
                        new PersonMoved(ANN, SERVICE, day("2025-02-01")),
                        new PersonAmended(ANN, hired("2024-01-09"), "Typing error")),
                GeneralRule.NOTHING_CHANGED);
    }

    @Test
    void of_an_erased_person_nothing_more_is_recorded() {
        refused(
                when(new MovePerson(ANN, SERVICE, day("2025-02-01")), joined(), new PersonErased(ANN)),
                PeopleRule.ALREADY_ERASED);
    }

    private ResultValidator<Person> when(PersonCommand command, PersonEvent... history) {
        return person.given((Object[]) history).when(command, usual().metadata());
    }

    private static void refused(ResultValidator<Person> result, Rule rule) {
        result.expectNoEvents().expectException(Refused.by(rule));
    }

    private static PersonJoined joined() {
        return new PersonJoined(ANN, hired("2024-01-08"));
    }

    private static PersonRejoined rejoined() {
        return new PersonRejoined(ANN, hired("2025-09-01"));
    }

    private static PersonLeft left() {
        return new PersonLeft(ANN, day("2025-06-01"));
    }

    private static Employment hired(String on) {
        return new Employment(CLAIMS, EmploymentKind.EMPLOYEE, day(on));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
