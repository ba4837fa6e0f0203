package org.cultureledger.timeline.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cultureledger.catalogue.EventCatalogue;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.query.Disclosed;
import org.cultureledger.query.Reading;
import org.cultureledger.temporal.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One event, told to people.
 *
 * @param occurredOn the day on which it happened
 * @param kind stored name of the event's type, such as {@code initiative.milestone-completed}
 * @param title a sentence, with persons by their codes
 * @param who the account that caused it; absent where nobody is named
 * @param departments codes of the departments it concerns
 * @param elements codes of the framework's elements it concerns
 * @param persons codes of the persons it names
 * @param link address in the API of what it happened to
 */
public record TimelineEntry(
        String program,
        long position,
        Instant recordedAt,
        LocalDate occurredOn,
        String context,
        String kind,
        String title,
        @Nullable String who,
        List<String> departments,
        List<String> elements,
        List<String> persons,
        String link,
        Disclosure disclosure)
        implements Disclosed {

    private static final String ACCOUNT = "account/";

    public TimelineEntry {
        departments = List.copyOf(departments);
        elements = List.copyOf(elements);
        persons = List.copyOf(persons);
    }

    /**
     * An entry that all may see and that names nobody yet.
     *
     * @throws IllegalArgumentException if the event is in no catalogue
     */
    public static TimelineEntry of(Object event, Recorded at, ProgramId program, String link, String title) {
        var type =
                EventCatalogue.of(event.getClass()).orElseThrow(() -> new IllegalArgumentException(event.toString()));
        return new TimelineEntry(
                program.code().value(),
                at.position(),
                at.recordedAt(),
                at.on(),
                context(event.getClass()),
                type.name(),
                title,
                account(at.actor()),
                List.of(),
                List.of(),
                List.of(),
                link,
                Disclosure.TO_ALL);
    }

    public TimelineEntry titled(String words) {
        return new TimelineEntry(
                program,
                position,
                recordedAt,
                occurredOn,
                context,
                kind,
                words,
                who,
                departments,
                elements,
                persons,
                link,
                disclosure);
    }

    /** As the reader may be told it: naming no decision that is withheld from him. */
    TimelineEntry toldBy(Reading reading) {
        var words = reading.told(title);
        return words.equals(title) ? this : titled(words);
    }

    public TimelineEntry in(List<DepartmentId> concerned) {
        return inDepartments(concerned.stream().map(it -> it.code().value()).toList());
    }

    public TimelineEntry about(List<ElementCode> concerned) {
        return aboutElements(concerned.stream().map(ElementCode::value).toList());
    }

    /** Adds persons; those who are absent are left out. */
    public TimelineEntry naming(@Nullable PersonId... named) {
        var more = Stream.concat(
                        persons.stream(),
                        Arrays.stream(named)
                                .filter(Objects::nonNull)
                                .map(person -> person.code().value()))
                .distinct()
                .toList();
        return new TimelineEntry(
                program,
                position,
                recordedAt,
                occurredOn,
                context,
                kind,
                title,
                who,
                departments,
                elements,
                more,
                link,
                disclosure);
    }

    public TimelineEntry shownTo(Disclosure readers) {
        return new TimelineEntry(
                program,
                position,
                recordedAt,
                occurredOn,
                context,
                kind,
                title,
                who,
                departments,
                elements,
                persons,
                link,
                readers);
    }

    /** Concerning the departments and elements of another entry, to the same readers. */
    public TimelineEntry like(TimelineEntry other) {
        return inDepartments(other.departments).aboutElements(other.elements).shownTo(other.disclosure);
    }

    /** Where the entry stands in the view. */
    public String key() {
        return key(program, position);
    }

    static String key(String program, long position) {
        return program + "/" + place(position);
    }

    /** The key behind the programme's code: of fixed width, so that keys are in the order of recording. */
    public static String place(long position) {
        return "%019d".formatted(position);
    }

    private TimelineEntry inDepartments(List<String> codes) {
        return new TimelineEntry(
                program,
                position,
                recordedAt,
                occurredOn,
                context,
                kind,
                title,
                who,
                codes,
                elements,
                persons,
                link,
                disclosure);
    }

    private TimelineEntry aboutElements(List<String> codes) {
        return new TimelineEntry(
                program,
                position,
                recordedAt,
                occurredOn,
                context,
                kind,
                title,
                who,
                departments,
                codes,
                persons,
                link,
                disclosure);
    }

    /** The package of the event is its context's. */
    static String context(Class<?> event) {
        var name = event.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static @Nullable String account(@Nullable String actor) {
        return actor != null && actor.startsWith(ACCOUNT) ? actor.substring(ACCOUNT.length()) : actor;
    }
}
