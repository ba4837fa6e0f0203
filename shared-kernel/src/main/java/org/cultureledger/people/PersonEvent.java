package org.cultureledger.people;

import java.time.LocalDate;
import org.cultureledger.event.EventName;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What can have happened to a person at work. Days named {@code from} are the first on which it holds; they may lie ahead
 * of the record, which then waits for its day.
 */
public sealed interface PersonEvent {

    PersonId person();

    @EventName("person.joined")
    record PersonJoined(PersonId person, Employment employment) implements PersonEvent {}

    @EventName("person.moved")
    record PersonMoved(PersonId person, Post to, LocalDate from) implements PersonEvent {}

    /**
     * Somebody is away for long enough that obligations wait. Another one of the same first day takes its place.
     *
     * @param until last day of the absence; not known yet if absent
     */
    @EventName("person.absence-recorded")
    record AbsenceRecorded(
            PersonId person,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Sealed reason) implements PersonEvent {}

    /** @param from first day on which the person no longer belongs to the company */
    @EventName("person.left")
    record PersonLeft(PersonId person, LocalDate from) implements PersonEvent {}

    /** The last leaving was recorded for another day than it happened. */
    @EventName("person.leaving-corrected")
    record LeavingCorrected(PersonId person, LocalDate from, String reason) implements PersonEvent {}

    /** The leaving was recorded, and never happened. */
    @EventName("person.leaving-retracted")
    record LeavingRetracted(PersonId person, String reason) implements PersonEvent {}

    @EventName("person.rejoined")
    record PersonRejoined(PersonId person, Employment employment) implements PersonEvent {}

    /** The last joining was written down wrongly; this is what it should have said. */
    @EventName("person.amended")
    record PersonAmended(PersonId person, Employment employment, String reason) implements PersonEvent {}

    /** The directory tells otherwise than before who the person is; what it tells is in no event. */
    @EventName("person.identified")
    record PersonIdentified(PersonId person) implements PersonEvent {}

    /** Name, address and texts of the person were erased; what he did stays, under the pseudonym. */
    @EventName("person.erased")
    record PersonErased(PersonId person) implements PersonEvent {}
}
