package org.cultureledger.training.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.cultureledger.rule.GeneralRule.NOTHING_CHANGED;
import static org.cultureledger.training.TrainingRule.COURSE_RETIRED;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.Act;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.platform.snapshot.Snapshotting;
import org.cultureledger.program.command.BrandValues;
import org.cultureledger.rule.Refusal;
import org.cultureledger.training.CourseEvent;
import org.cultureledger.training.CourseEvent.CourseAmended;
import org.cultureledger.training.CourseEvent.CourseDefined;
import org.cultureledger.training.CourseEvent.CourseRetired;
import org.cultureledger.training.CourseEvent.CourseRevised;
import org.cultureledger.training.CoursePlan;
import org.cultureledger.training.command.CourseCommand.AmendCourse;
import org.cultureledger.training.command.CourseCommand.DefineCourse;
import org.cultureledger.training.command.CourseCommand.RetireCourse;
import org.cultureledger.training.command.CourseCommand.ReviseCourse;

/** One course. Who has to take it is nowhere recorded: it follows from its audience and from who works where. */
@Aggregate(snapshotTriggerDefinition = Snapshotting.TRIGGER)
@SuppressWarnings({"NullAway.Init", "UnusedMethod"}) // Axon fills the state and calls the handlers
class Course {

    @AggregateIdentifier
    private CourseId id;

    private CourseFacts facts = CourseFacts.NONE;

    /** For Axon, which fills the state from the events. */
    Course() {}

    @CommandHandler
    Course(DefineCourse command, Act act) {
        refuseImpossible(command.course(), command.plan(), act);
        apply(new CourseDefined(command.course(), command.plan()));
    }

    @CommandHandler
    void handle(AmendCourse command, Act act) {
        refuseChange(command.plan(), act);
        apply(new CourseAmended(id, command.plan(), command.reason()));
    }

    @CommandHandler
    int handle(ReviseCourse command, Act act) {
        refuseChange(command.plan(), act);
        int revision = facts.revisions() + 1;
        apply(new CourseRevised(
                id, revision, command.plan(), command.whatChanged(), command.earlierCount(), act.from(command.from())));
        return revision;
    }

    @CommandHandler
    void handle(RetireCourse command, Act act) {
        Refusal.when(facts.retiredFrom() != null, COURSE_RETIRED, "The course is retired already");
        apply(new CourseRetired(id, act.from(command.from()), command.reason()));
    }

    private void refuseChange(CoursePlan plan, Act act) {
        facts.refuseRetiredOn(act.on());
        refuseImpossible(id, plan, act);
        Refusal.when(plan.equals(facts.plan()), NOTHING_CHANGED, "The course is so already");
    }

    private static void refuseImpossible(CourseId course, CoursePlan plan, Act act) {
        act.refuseFuture(plan.offeredSince(), "offeredSince");
        act.require(plan.audience().departments());
        plan.covers().forEach(act.references()::require);
        BrandValues.refuseUnknown(course.programId(), act.references(), plan.values());
    }

    @EventSourcingHandler
    void on(CourseEvent event) {
        id = event.course();
        facts = facts.after(event);
    }
}
