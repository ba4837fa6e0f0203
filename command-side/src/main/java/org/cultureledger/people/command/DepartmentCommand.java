package org.cultureledger.people.command;

import static org.cultureledger.access.Role.ADMINISTRATOR;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a department. Every change holds from a day, {@code from}, that may lie ahead; from the day of the
 * act if absent.
 */
sealed interface DepartmentCommand extends LedgerCommand {

    DepartmentId department();

    @Override
    default StreamId stream() {
        return department();
    }

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record OpenDepartment(
            @TargetAggregateIdentifier DepartmentId department,
            String name,
            @Nullable String function,
            @Nullable String country,
            @Nullable DepartmentId parent,
            @Nullable LocalDate from)
            implements DepartmentCommand {}

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record RenameDepartment(
            @TargetAggregateIdentifier DepartmentId department,
            String name,
            @Nullable LocalDate from) implements DepartmentCommand {}

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record MoveDepartment(
            @TargetAggregateIdentifier DepartmentId department,
            @Nullable DepartmentId parent,
            @Nullable LocalDate from) implements DepartmentCommand {}

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record MergeDepartment(
            @TargetAggregateIdentifier DepartmentId department,
            DepartmentId into,
            @Nullable LocalDate from) implements DepartmentCommand {}

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record SplitDepartment(
            @TargetAggregateIdentifier DepartmentId department,
            List<DepartmentId> successors,
            @Nullable LocalDate from) implements DepartmentCommand {

        public SplitDepartment {
            successors = List.copyOf(successors);
        }
    }

    @AllowedTo({PROGRAM_MANAGER, ADMINISTRATOR})
    record CloseDepartment(
            @TargetAggregateIdentifier DepartmentId department,
            @Nullable LocalDate from,
            String reason) implements DepartmentCommand {}
}
