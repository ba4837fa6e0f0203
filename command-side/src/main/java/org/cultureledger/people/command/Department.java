package org.cultureledger.people.command;

import static java.util.Comparator.naturalOrder;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.people.PeopleRule.DEPARTMENT_CLOSED;
import static org.cultureledger.people.PeopleRule.DEPARTMENT_CYCLE;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
import org.cultureledger.command.Dated;
import org.cultureledger.command.References;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.people.DepartmentEvent;
import org.cultureledger.people.DepartmentEvent.DepartmentClosed;
import org.cultureledger.people.DepartmentEvent.DepartmentMerged;
import org.cultureledger.people.DepartmentEvent.DepartmentMoved;
import org.cultureledger.people.DepartmentEvent.DepartmentOpened;
import org.cultureledger.people.DepartmentEvent.DepartmentRenamed;
import org.cultureledger.people.DepartmentEvent.DepartmentSplit;
import org.cultureledger.people.command.DepartmentCommand.CloseDepartment;
import org.cultureledger.people.command.DepartmentCommand.MergeDepartment;
import org.cultureledger.people.command.DepartmentCommand.MoveDepartment;
import org.cultureledger.people.command.DepartmentCommand.OpenDepartment;
import org.cultureledger.people.command.DepartmentCommand.RenameDepartment;
import org.cultureledger.people.command.DepartmentCommand.SplitDepartment;
import org.cultureledger.platform.snapshot.Snapshotting;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** A part of the company. It is opened, renamed and moved, and ends closed, or giving way to others. */
@Aggregate(snapshotTriggerDefinition = Snapshotting.TRIGGER)
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Department {

    @AggregateIdentifier
    private DepartmentId id;

    private Dated<String> names = Dated.none();
    private Dated<Optional<DepartmentId>> parents = Dated.none();
    private @Nullable LocalDate endedFrom;

    /** For Axon, which fills the state from the events. */
    Department() {}

    @CommandHandler
    Department(OpenDepartment command, Act act) {
        if (command.parent() != null) {
            Refusal.when(command.parent().equals(command.department()), DEPARTMENT_CYCLE, "It would be its own parent");
            act.references().require(command.parent());
        }
        apply(new DepartmentOpened(
                command.department(),
                command.name(),
                command.function(),
                command.country(),
                command.parent(),
                command.from()));
    }

    @CommandHandler
    void handle(RenameDepartment command, Act act) {
        var from = day(command.from(), act);
        refuseEndedBy(from);
        Refusal.when(
                names.on(from).filter(command.name()::equals).isPresent(),
                NOTHING_CHANGED,
                "The department is called so on %s already".formatted(from));
        apply(new DepartmentRenamed(id, command.name(), from));
    }

    @CommandHandler
    void handle(MoveDepartment command, Act act) {
        var from = day(command.from(), act);
        refuseEndedBy(from);
        var parent = Optional.ofNullable(command.parent());
        Refusal.when(
                parents.on(from).filter(parent::equals).isPresent(),
                NOTHING_CHANGED,
                "The department is there on %s already".formatted(from));
        parent.ifPresent(act.references()::require);
        parent.ifPresent(above -> refuseCycle(above, from, act.references()));
        apply(new DepartmentMoved(id, command.parent(), from));
    }

    @CommandHandler
    void handle(MergeDepartment command, Act act) {
        refuseEnded();
        refuseItself(command.into());
        act.references().require(command.into());
        apply(new DepartmentMerged(id, command.into(), day(command.from(), act)));
    }

    @CommandHandler
    void handle(SplitDepartment command, Act act) {
        refuseEnded();
        command.successors().forEach(this::refuseItself);
        act.require(command.successors());
        apply(new DepartmentSplit(id, command.successors(), day(command.from(), act)));
    }

    @CommandHandler
    void handle(CloseDepartment command, Act act) {
        refuseEnded();
        apply(new DepartmentClosed(id, day(command.from(), act), command.reason()));
    }

    private static LocalDate day(@Nullable LocalDate from, Act act) {
        return from == null ? act.on() : from;
    }

    private void refuseEnded() {
        Refusal.when(endedFrom != null, DEPARTMENT_CLOSED, "It is closed, merged or split from " + endedFrom);
    }

    /** What was so before the end can still be recorded. */
    private void refuseEndedBy(LocalDate day) {
        if (endedFrom != null && !day.isBefore(endedFrom)) refuseEnded();
    }

    private void refuseItself(DepartmentId successor) {
        Refusal.when(successor.equals(id), DEPARTMENT_CYCLE, "A department cannot give way to itself");
    }

    /** As long as it belongs there, on no day. */
    private void refuseCycle(DepartmentId above, LocalDate from, References references) {
        var until = parents.changesAfter(from).min(naturalOrder()).orElse(null);
        new Hierarchy(references).firstDayOfPart(id, above, from, until).ifPresent(day -> {
            throw new Refusal(DEPARTMENT_CYCLE, "%s is a part of %s on %s".formatted(above, id, day));
        });
    }

    @EventSourcingHandler
    void on(DepartmentEvent event) {
        parents = Hierarchy.parentsAfter(parents, event);
        switch (event) {
            case DepartmentOpened it -> {
                id = it.department();
                names = Dated.always(it.name());
            }
            case DepartmentRenamed it -> names = names.with(it.from(), it.name());
            case DepartmentMoved _ -> {}
            case DepartmentMerged it -> endedFrom = it.from();
            case DepartmentSplit it -> endedFrom = it.from();
            case DepartmentClosed it -> endedFrom = it.from();
        }
    }
}
