package org.cultureledger.program;

import java.math.BigDecimal;
import java.util.List;
import org.cultureledger.event.EventName;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.Sealed;
import org.jspecify.annotations.Nullable;

/** What can have happened to a programme as a whole, from charter to close. */
public sealed interface ProgramEvent {

    ProgramId program();

    @EventName("program.chartered")
    record ProgramChartered(ProgramId program, Charter charter) implements ProgramEvent {}

    @EventName("program.mission-restated")
    record MissionRestated(ProgramId program, String missionStatement, String reason) implements ProgramEvent {}

    @EventName("program.principle-adopted")
    record PrincipleAdopted(ProgramId program, Code principle, String text) implements ProgramEvent {}

    @EventName("program.principle-retired")
    record PrincipleRetired(ProgramId program, Code principle, String reason) implements ProgramEvent {}

    @EventName("program.brand-value-adopted")
    record BrandValueAdopted(ProgramId program, Code value, BrandValue content) implements ProgramEvent {}

    @EventName("program.brand-value-retired")
    record BrandValueRetired(ProgramId program, Code value, String reason) implements ProgramEvent {}

    @EventName("program.guideline-published")
    record GuidelinePublished(ProgramId program, Code guideline, Guideline content) implements ProgramEvent {}

    @EventName("program.guideline-revised")
    record GuidelineRevised(ProgramId program, Code guideline, Guideline content, String reason)
            implements ProgramEvent {}

    @EventName("program.announced")
    record ProgramAnnounced(ProgramId program, Announcement announcement) implements ProgramEvent {}

    @EventName("program.briefed")
    record DepartmentsBriefed(ProgramId program, Briefing briefing) implements ProgramEvent {}

    @EventName("program.sponsor-named")
    record SponsorNamed(ProgramId program, Sponsor sponsor) implements ProgramEvent {}

    /**
     * A sponsor no longer stands up for the programme.
     *
     * @param successor who does so from now on; if absent there may be no sponsor at all
     */
    @EventName("program.sponsor-stepped-down")
    record SponsorSteppedDown(
            ProgramId program,
            PersonId person,
            Sealed reason,
            @Nullable Sponsor successor) implements ProgramEvent {}

    /** @param number counts the programme's leadership acts from 1 */
    @EventName("program.leadership-act-recorded")
    record LeadershipActRecorded(ProgramId program, int number, LeadershipAct act) implements ProgramEvent {}

    /** Whoever was named as witness has said so himself. */
    @EventName("program.leadership-act-confirmed")
    record LeadershipActConfirmed(ProgramId program, int number, PersonId by) implements ProgramEvent {}

    @EventName("program.lead-appointed")
    record LeadAppointed(ProgramId program, Lead lead) implements ProgramEvent {}

    @EventName("program.department-brought-in")
    record DepartmentBroughtIn(ProgramId program, DepartmentId department) implements ProgramEvent {}

    @EventName("program.department-released")
    record DepartmentReleased(ProgramId program, DepartmentId department, String reason) implements ProgramEvent {}

    @EventName("program.budget-approved")
    record BudgetApproved(ProgramId program, Budget budget) implements ProgramEvent {}

    @EventName("program.spend-reported")
    record SpendReported(ProgramId program, Spend spend) implements ProgramEvent {}

    /** @param roles for which the standard holds, in words */
    @EventName("program.hiring-standard-adopted")
    record HiringStandardAdopted(ProgramId program, Code standard, List<String> roles, String criterion)
            implements ProgramEvent {

        public HiringStandardAdopted {
            roles = List.copyOf(roles);
        }
    }

    /** @param share of the period's hires to whom the standard was applied, from 0 to 1 */
    @EventName("program.hiring-coverage-reported")
    record HiringCoverageReported(ProgramId program, Code standard, BudgetPeriod period, BigDecimal share)
            implements ProgramEvent {}

    @EventName("program.stage-advanced")
    record StageAdvanced(ProgramId program, StageAdvance advance) implements ProgramEvent {}

    @EventName("program.fell-back")
    record ProgramFellBack(ProgramId program, Stage to, String reason) implements ProgramEvent {}

    /** A criterion of a gate means something else for this programme from now on. */
    @EventName("program.gate-adjusted")
    record GateAdjusted(ProgramId program, Code criterion, String why, DecisionId decision) implements ProgramEvent {}

    @EventName("program.closed")
    record ProgramClosed(ProgramId program, String reason, String lessons) implements ProgramEvent {}
}
