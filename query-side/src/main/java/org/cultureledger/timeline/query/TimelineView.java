package org.cultureledger.timeline.query;

import org.cultureledger.council.CouncilEvent;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.kpi.KpiEvent;
import org.cultureledger.people.DepartmentEvent;
import org.cultureledger.people.PersonEvent;
import org.cultureledger.program.ProgramEvent;
import org.cultureledger.temporal.View;
import org.cultureledger.training.CourseEvent;
import org.cultureledger.training.TrainingEvent;

/**
 * Every event of a programme as an entry, under {@code <programme>/<position>}. Each family has a file of its own here. What
 * concerns no programme, such as accounts, is told by the audit trail only.
 */
public final class TimelineView {

    public static final View<TimelineEntry> VIEW = View.of("timeline", 2, TimelineEntry.class)
            .on(InitiativeEvent.class, InitiativeEntries::apply)
            .on(CouncilEvent.class, CouncilEntries::apply)
            .on(DecisionEvent.class, DecisionEntries::apply)
            .on(CourseEvent.class, CourseEntries::apply)
            .on(TrainingEvent.class, TrainingEntries::apply)
            .on(KpiEvent.class, KpiEntries::apply)
            .on(ProgramEvent.class, ProgramEntries::apply)
            .on(PersonEvent.class, PeopleEntries::person)
            .on(DepartmentEvent.class, PeopleEntries::department)
            .indexedBy("program", "position")
            .indexedBy("program", "occurredOn")
            .indexedBy("program", "departments", "position")
            .indexedBy("program", "departments", "occurredOn");

    private TimelineView() {}
}
