package org.cultureledger.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private static final List<EventType> TYPES = FAMILIES.stream()
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .map(EventType::of)
            .toList();

    private static final Map<Class<?>, EventType> BY_CLASS =
            TYPES.stream().collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));

    private EventCatalogue() {}

    /** The sealed interfaces, one for each kind of aggregate. */
    public static List<Class<?>> families() {
        return FAMILIES;
    }

    public static Optional<EventType> of(Class<?> type) {
        return Optional.ofNullable(BY_CLASS.get(type));
    }

    public static List<EventType> types() {
        return TYPES;
    }
}
