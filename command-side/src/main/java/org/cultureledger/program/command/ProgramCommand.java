package org.cultureledger.program.command;

import static org.cultureledger.access.Relation.PERSON_CONCERNED;
import static org.cultureledger.access.Role.COUNCIL_CHAIR;
import static org.cultureledger.access.Role.COUNCIL_SECRETARY;
import static org.cultureledger.access.Role.EXECUTIVE;
import static org.cultureledger.access.Role.LEADER;
import static org.cultureledger.access.Role.PROGRAM_MANAGER;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.kernel.StreamId;
import org.cultureledger.program.Announcement;
import org.cultureledger.program.BrandValue;
import org.cultureledger.program.Briefing;
import org.cultureledger.program.Budget;
import org.cultureledger.program.BudgetPeriod;
import org.cultureledger.program.Charter;
import org.cultureledger.program.Guideline;
import org.cultureledger.program.Lead;
import org.cultureledger.program.LeadershipAct;
import org.cultureledger.program.Spend;
import org.cultureledger.program.Sponsor;
import org.cultureledger.program.Stage;
import org.cultureledger.program.StageAdvance;
import org.jspecify.annotations.Nullable;

/** What can be asked of a programme. */
sealed interface ProgramCommand extends LedgerCommand {

    ProgramId program();

    @Override
    default StreamId stream() {
        return program();
    }

    @AllowedTo(PROGRAM_MANAGER)
    record CharterProgram(@TargetAggregateIdentifier ProgramId program, Charter charter) implements ProgramCommand {

        @Override
        public Optional<ZoneId> openedZone() {
            return Optional.of(charter.timeZone());
        }
    }

    @AllowedTo({PROGRAM_MANAGER, EXECUTIVE})
    record RestateMission(@TargetAggregateIdentifier ProgramId program, String missionStatement, String reason)
            implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record AdoptPrinciple(@TargetAggregateIdentifier ProgramId program, Code principle, String text)
            implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record RetirePrinciple(@TargetAggregateIdentifier ProgramId program, Code principle, String reason)
            implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record AdoptBrandValue(@TargetAggregateIdentifier ProgramId program, Code value, BrandValue content)
            implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record RetireBrandValue(@TargetAggregateIdentifier ProgramId program, Code value, String reason)
            implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record PublishGuideline(@TargetAggregateIdentifier ProgramId program, Code guideline, Guideline content)
            implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record ReviseGuideline(
            @TargetAggregateIdentifier ProgramId program, Code guideline, Guideline content, String reason)
            implements ProgramCommand {}

    @AllowedTo({PROGRAM_MANAGER, EXECUTIVE})
    record Announce(@TargetAggregateIdentifier ProgramId program, Announcement announcement)
            implements ProgramCommand {}

    @AllowedTo({PROGRAM_MANAGER, LEADER})
    record Brief(@TargetAggregateIdentifier ProgramId program, Briefing briefing) implements ProgramCommand {}

    @AllowedTo({PROGRAM_MANAGER, EXECUTIVE})
    record NameSponsor(@TargetAggregateIdentifier ProgramId program, Sponsor sponsor) implements ProgramCommand {}

    @AllowedTo(
            value = {PROGRAM_MANAGER, EXECUTIVE},
            orRelated = PERSON_CONCERNED)
    record SponsorStepsDown(
            @TargetAggregateIdentifier ProgramId program,
            PersonId person,
            Sealed reason,
            @Nullable Sponsor successor) implements ProgramCommand {}

    @AllowedTo({PROGRAM_MANAGER, EXECUTIVE, COUNCIL_SECRETARY})
    record RecordLeadershipAct(@TargetAggregateIdentifier ProgramId program, LeadershipAct act)
            implements ProgramCommand {}

    /** The named witness says that he saw it. */
    @AllowedTo(
            value = {},
            orRelated = PERSON_CONCERNED)
    record ConfirmLeadershipAct(@TargetAggregateIdentifier ProgramId program, int number) implements ProgramCommand {}

    @AllowedTo({PROGRAM_MANAGER, EXECUTIVE})
    record AppointLead(@TargetAggregateIdentifier ProgramId program, Lead lead) implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record BringDepartmentIn(@TargetAggregateIdentifier ProgramId program, DepartmentId department)
            implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record ReleaseDepartment(@TargetAggregateIdentifier ProgramId program, DepartmentId department, String reason)
            implements ProgramCommand {}

    @AllowedTo({PROGRAM_MANAGER, EXECUTIVE, COUNCIL_SECRETARY})
    record ApproveBudget(@TargetAggregateIdentifier ProgramId program, Budget budget) implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record ReportSpend(@TargetAggregateIdentifier ProgramId program, Spend spend) implements ProgramCommand {}

    @AllowedTo(PROGRAM_MANAGER)
    record AdoptHiringStandard(
            @TargetAggregateIdentifier ProgramId program, Code standard, List<String> roles, String criterion)
            implements ProgramCommand {}

    /** @param share from 0 to 1 */
    @AllowedTo(PROGRAM_MANAGER)
    record ReportHiringCoverage(
            @TargetAggregateIdentifier ProgramId program, Code standard, BudgetPeriod period, BigDecimal share)
            implements ProgramCommand {}

    @AllowedTo({PROGRAM_MANAGER, COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record AdvanceStage(@TargetAggregateIdentifier ProgramId program, StageAdvance advance) implements ProgramCommand {}

    /** @param to the stage before the present one if absent */
    @AllowedTo({PROGRAM_MANAGER, COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record FallBack(
            @TargetAggregateIdentifier ProgramId program,
            @Nullable Stage to,
            String reason) implements ProgramCommand {}

    @AllowedTo({PROGRAM_MANAGER, COUNCIL_CHAIR, COUNCIL_SECRETARY})
    record AdjustGate(@TargetAggregateIdentifier ProgramId program, Code criterion, String why, DecisionId decision)
            implements ProgramCommand {}

    @AllowedTo({PROGRAM_MANAGER, EXECUTIVE})
    record CloseProgram(@TargetAggregateIdentifier ProgramId program, String reason, String lessons)
            implements ProgramCommand {}
}
