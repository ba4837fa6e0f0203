package org.cultureledger.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.account.AccountEvent;
import org.cultureledger.council.CouncilEvent;
import org.cultureledger.council.DecisionEvent;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.kpi.KpiEvent;
import org.cultureledger.people.DepartmentEvent;
import org.cultureledger.people.PersonEvent;
import org.cultureledger.program.ProgramEvent;
import org.cultureledger.training.CourseEvent;
import org.cultureledger.training.TrainingEvent;

/** Every family of events, and so every type of event there is. */
public final class EventCatalogue {

    private static final List<Class<?>> FAMILIES = List.of(
            AccountEvent.class,
            CouncilEvent.class,
            DecisionEvent.class,
            InitiativeEvent.class,
            ProgramEvent.class,
            DepartmentEvent.class,
            PersonEvent.class,
            CourseEvent.class,
            TrainingEvent.class,
            KpiEvent.class);

    private EventCatalogue() {}

    /** The sealed interfaces, one for each kind of aggregate. */
    public static List<Class<?>> families() {
        return FAMILIES;
    }

    public static Optional<EventType> named(String name) {
        return types().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    public static Optional<EventType> of(Class<?> type) {
        return types().stream().filter(known -> known.type().equals(type)).findFirst();
    }

    /** Whether a name belongs to one of our families, so that not knowing it must not be overlooked. */
    public static boolean isOfKnownFamily(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && types().stream().anyMatch(known -> known.family().equals(name.substring(0, dot)));
    }

    public static List<EventType> types() {
        return FAMILIES.stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(EventType::of)
                .toList();
    }
}
