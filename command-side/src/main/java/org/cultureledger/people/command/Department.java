package org.cultureledger.people.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.people.PeopleRule.DEPARTMENT_CLOSED;
import static org.cultureledger.people.PeopleRule.DEPARTMENT_CYCLE;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
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
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** A part of the company. It is opened, renamed and moved, and ends closed, or giving way to others. */
@Aggregate
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Department {

    @AggregateIdentifier
    private DepartmentId id;

    private String name;
    private @Nullable DepartmentId parent;
    private boolean closed;

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
        refuseClosed();
        Refusal.when(command.name().equals(name), NOTHING_CHANGED, "The department is called so already");
        apply(new DepartmentRenamed(id, command.name(), day(command.from(), act)));
    }

    @CommandHandler
    void handle(MoveDepartment command, Act act) {
        refuseClosed();
        Refusal.when(Objects.equals(command.parent(), parent), NOTHING_CHANGED, "The department is there already");
        if (command.parent() != null) {
            act.references().require(command.parent());
            refuseCycle(command.parent(), act.references());
        }
        apply(new DepartmentMoved(id, command.parent(), day(command.from(), act)));
    }

    @CommandHandler
    void handle(MergeDepartment command, Act act) {
        refuseClosed();
        refuseItself(command.into());
        act.references().require(command.into());
        apply(new DepartmentMerged(id, command.into(), day(command.from(), act)));
    }

    @CommandHandler
    void handle(SplitDepartment command, Act act) {
        refuseClosed();
        command.successors().forEach(this::refuseItself);
        act.require(command.successors());
        apply(new DepartmentSplit(id, command.successors(), day(command.from(), act)));
    }

    @CommandHandler
    void handle(CloseDepartment command, Act act) {
        refuseClosed();
        apply(new DepartmentClosed(id, day(command.from(), act), command.reason()));
    }

    private static LocalDate day(@Nullable LocalDate from, Act act) {
        return from == null ? act.on() : from;
    }

    private void refuseClosed() {
        Refusal.when(closed, DEPARTMENT_CLOSED, "The department is closed, merged or split");
    }

    private void refuseItself(DepartmentId successor) {
        Refusal.when(successor.equals(id), DEPARTMENT_CYCLE, "A department cannot give way to itself");
    }

    /** Follows the parents as last recorded; two moves at once may still make a circle, which readers must bear. */
    private void refuseCycle(DepartmentId above, References references) {
        var seen = new HashSet<DepartmentId>();
        var next = Optional.of(above);
        while (next.isPresent() && seen.add(next.get())) {
            Refusal.when(next.get().equals(id), DEPARTMENT_CYCLE, "%s is a part of %s".formatted(above, id));
            next = references.fold(next.get(), Optional.empty(), Department::parentAfter);
        }
    }

    private static Optional<DepartmentId> parentAfter(Optional<DepartmentId> before, Object event) {
        return switch (event) {
            case DepartmentOpened it -> Optional.ofNullable(it.parent());
            case DepartmentMoved it -> Optional.ofNullable(it.parent());
            default -> before;
        };
    }

    @EventSourcingHandler
    void on(DepartmentEvent event) {
        switch (event) {
            case DepartmentOpened it -> {
                id = it.department();
                name = it.name();
                parent = it.parent();
            }
            case DepartmentRenamed it -> name = it.name();
            case DepartmentMoved it -> parent = it.parent();
            case DepartmentMerged _, DepartmentSplit _, DepartmentClosed _ -> closed = true;
        }
    }
}
