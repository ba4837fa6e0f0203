package org.cultureledger.people.command;

import static org.cultureledger.access.Role.ADMINISTRATOR;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.kernel.StreamId;
import org.cultureledger.people.Employment;
import org.cultureledger.people.Post;
import org.cultureledger.platform.vault.PersonalData;
import org.jspecify.annotations.Nullable;

/** What can be asked of a person's record. A change without a day, {@code from}, holds from the day of the act. */
sealed interface PersonCommand extends LedgerCommand {

    PersonId person();

    @Override
    default StreamId stream() {
        return person();
    }

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record JoinPerson(@TargetAggregateIdentifier PersonId person, Employment employment, PersonalData identity)
            implements PersonCommand {}

    /** @param identity what the directory tells of the person from now on; what is absent stays as it was */
    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record IdentifyPerson(@TargetAggregateIdentifier PersonId person, PersonalData identity) implements PersonCommand {}

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record MovePerson(
            @TargetAggregateIdentifier PersonId person,
            Post to,
            @Nullable LocalDate from) implements PersonCommand {}

    /** @param until last day; not known yet if absent, and told later by the same {@code from} */
    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record RecordAbsence(
            @TargetAggregateIdentifier PersonId person,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Sealed reason)
            implements PersonCommand {}

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record LeavePerson(
            @TargetAggregateIdentifier PersonId person,
            @Nullable LocalDate from) implements PersonCommand {}

    /** The person left on another day than was recorded. */
    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record CorrectLeaving(@TargetAggregateIdentifier PersonId person, LocalDate from, String reason)
            implements PersonCommand {}

    /** The person never left. */
    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record RetractLeaving(@TargetAggregateIdentifier PersonId person, String reason) implements PersonCommand {}

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record RejoinPerson(@TargetAggregateIdentifier PersonId person, Employment employment) implements PersonCommand {}

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record AmendPerson(@TargetAggregateIdentifier PersonId person, Employment employment, String reason)
            implements PersonCommand {}

    /** May be repeated, for what was written of the person since. */
    @AllowedTo(ADMINISTRATOR)
    record ErasePerson(@TargetAggregateIdentifier PersonId person) implements PersonCommand {}
}
