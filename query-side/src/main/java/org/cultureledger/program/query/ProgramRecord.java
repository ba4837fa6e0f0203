package org.cultureledger.program.query;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.people.Level;
import org.cultureledger.program.Stage;
import org.cultureledger.query.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its dated steps, so that how it stood on any day is a function of this row.
 *
 * @param missions in the order of recording; never empty
 * @param stages in the order of recording; never empty
 * @param sponsors each time that somebody was a sponsor
 * @param departments each time that a department was in
 * @param position of the charter
 * @param version sequence of the programme's last event
 */
public record ProgramRecord(
        String code,
        Founding charter,
        List<Mission> missions,
        List<StageStep> stages,
        List<Sponsorship> sponsors,
        List<Leadership> leads,
        List<Membership> departments,
        List<GateChange> gates,
        @Nullable Closing closing,
        long position,
        long version) {

    /** What the charter says and nothing changes. */
    public record Founding(
            String name,
            String timeZone,
            List<String> departments,
            List<String> countries,
            LocalDate horizon,
            String vision,
            LocalDate charteredOn,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate adoptedOn,
            @Nullable String stageSource) {

        public Founding {
            departments = List.copyOf(departments);
            countries = List.copyOf(countries);
        }

        /** First day that anything is known of the programme. */
        public LocalDate begin() {
            return startedOn == null ? charteredOn : startedOn;
        }
    }

    public record Mission(
            LocalDate on, String statement, @Nullable String reason) {}

    /**
     * A stage reached, or fallen back to.
     *
     * @param openCriteria criteria of the gate that were open on that day
     */
    public record StageStep(
            LocalDate on,
            Stage stage,
            @Nullable String decision,
            List<Evidence> evidence,
            List<String> openCriteria,
            @Nullable String reason) {

        public StageStep {
            evidence = List.copyOf(evidence);
            openCriteria = List.copyOf(openCriteria);
        }

        /** As the reader may be told it: naming no decision that is withheld from him. */
        public StageStep toldBy(Reading reading) {
            return new StageStep(on, stage, reading.named(decision), evidence, openCriteria, reason);
        }
    }

    /**
     * @param until first day on which the person was sponsor no longer
     * @param reason of stepping down, in the vault
     */
    public record Sponsorship(
            String person,
            Level level,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Sealed reason) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    public record Leadership(
            String person,
            Level reportsTo,
            @Nullable Money budget,
            @Nullable String decisionRights,
            LocalDate from) {}

    /** @param until first day on which the department was in no longer */
    public record Membership(
            String department,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** @param decision by which it was adjusted; told to whom that decision is disclosed */
    public record GateChange(
            LocalDate on,
            String criterion,
            String why,
            @Nullable String decision) {

        GateChange toldBy(Reading reading) {
            return new GateChange(on, criterion, why, reading.named(decision));
        }
    }

    public record Closing(LocalDate on, String reason, String lessons) {}

    public ProgramRecord {
        missions = List.copyOf(missions);
        stages = List.copyOf(stages);
        sponsors = List.copyOf(sponsors);
        leads = List.copyOf(leads);
        departments = List.copyOf(departments);
        gates = List.copyOf(gates);
    }

    public ZoneId zone() {
        return ZoneId.of(charter.timeZone());
    }

    /** The mission as last recorded for the day or before; before the first day that of the charter. */
    public Mission missionOn(LocalDate day) {
        return missions.reversed().stream()
                .filter(mission -> !mission.on().isAfter(day))
                .findFirst()
                .orElse(missions.getFirst());
    }

    /** The stage as last recorded for the day or before; before the first day that of the charter. */
    public StageStep stageOn(LocalDate day) {
        return stages.reversed().stream()
                .filter(step -> !step.on().isAfter(day))
                .findFirst()
                .orElse(stages.getFirst());
    }

    public List<Sponsorship> sponsorsOn(LocalDate day) {
        return sponsors.stream().filter(term -> term.includes(day)).toList();
    }

    /** Who had been sponsor and was so no longer on the day. */
    public List<Sponsorship> formerSponsorsOn(LocalDate day) {
        return sponsors.stream()
                .filter(term -> term.until() != null && !term.until().isAfter(day))
                .toList();
    }

    /** Of several appointments from one day the one recorded last counts. */
    public Optional<Leadership> leadOn(LocalDate day) {
        return leads.stream()
                .filter(lead -> !lead.from().isAfter(day))
                .max(Comparator.comparing(Leadership::from).thenComparingInt(leads::lastIndexOf));
    }

    public List<Membership> departmentsOn(LocalDate day) {
        return departments.stream().filter(term -> term.includes(day)).toList();
    }

    public boolean isClosedOn(LocalDate day) {
        return closing != null && !day.isBefore(closing.on());
    }

    ProgramRecord with(Mission mission) {
        return changed(appended(missions, mission), stages, sponsors, leads, departments, gates, closing);
    }

    ProgramRecord with(StageStep step) {
        return changed(missions, appended(stages, step), sponsors, leads, departments, gates, closing);
    }

    /** Somebody is a sponsor from now on; if he was one already, on another level. */
    ProgramRecord with(Sponsorship sponsor) {
        var before = without(sponsor.person(), sponsor.from(), null);
        return before.changed(missions, stages, appended(before.sponsors, sponsor), leads, departments, gates, closing);
    }

    ProgramRecord without(String sponsor, LocalDate from, @Nullable Sealed reason) {
        var ended = sponsors.stream()
                .map(term -> term.person().equals(sponsor) && term.until() == null
                        ? new Sponsorship(sponsor, term.level(), term.from(), from, reason)
                        : term)
                .toList();
        return changed(missions, stages, ended, leads, departments, gates, closing);
    }

    ProgramRecord with(Leadership lead) {
        return changed(missions, stages, sponsors, appended(leads, lead), departments, gates, closing);
    }

    ProgramRecord with(Membership department) {
        return changed(missions, stages, sponsors, leads, appended(departments, department), gates, closing);
    }

    ProgramRecord released(String department, LocalDate from, String reason) {
        var ended = departments.stream()
                .map(term -> term.department().equals(department) && term.until() == null
                        ? new Membership(department, term.from(), from, reason)
                        : term)
                .toList();
        return changed(missions, stages, sponsors, leads, ended, gates, closing);
    }

    ProgramRecord with(GateChange gate) {
        return changed(missions, stages, sponsors, leads, departments, appended(gates, gate), closing);
    }

    ProgramRecord with(Closing close) {
        return changed(missions, stages, sponsors, leads, departments, gates, close);
    }

    ProgramRecord at(long sequence) {
        return new ProgramRecord(
                code, charter, missions, stages, sponsors, leads, departments, gates, closing, position, sequence);
    }

    private ProgramRecord changed(
            List<Mission> newMissions,
            List<StageStep> newStages,
            List<Sponsorship> newSponsors,
            List<Leadership> newLeads,
            List<Membership> newDepartments,
            List<GateChange> newGates,
            @Nullable Closing newClosing) {
        return new ProgramRecord(
                code,
                charter,
                newMissions,
                newStages,
                newSponsors,
                newLeads,
                newDepartments,
                newGates,
                newClosing,
                position,
                version);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        var more = new ArrayList<>(list);
        more.add(last);
        return more;
    }
}
