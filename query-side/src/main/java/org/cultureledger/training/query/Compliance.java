package org.cultureledger.training.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.people.query.PersonRecord;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;

/** Every obligation of a programme on the day judged for: its courses, joined with all persons and their trainings. */
final class Compliance {

    private final ViewOf<Course> courses;
    private final ViewOf<Training> trainings;
    private final ViewOf<PersonRecord> persons;

    Compliance(ViewOf<Course> courses, ViewOf<Training> trainings, ViewOf<PersonRecord> persons) {
        this.courses = courses;
        this.trainings = trainings;
        this.persons = persons;
    }

    List<ViewOf<?>> views() {
        return List.of(courses, trainings, persons);
    }

    Reading reading(Question question) {
        return question.over(courses, trainings, persons);
    }

    /** To be counted: those of others than the reader too. */
    Stream<Obligation> all(Reading reading) {
        return all(reading, null);
    }

    /**
     * Those of a course, or of all. Who is obliged, and by when, depends on the day and on every person: only the course
     * narrows what is read.
     */
    Stream<Obligation> all(Reading reading, @Nullable Code course) {
        var moment = reading.moment();
        var obligations =
                new Obligations(moment.on(), moment.zone(), reading.facts().adoptedOn());
        var people = reading.of(persons).all().stream().map(Version::row).toList();
        var known = known(reading, course);
        return taught(reading, course)
                .flatMap(taught -> people.stream()
                        .flatMap(person ->
                                obligations.of(taught, person, known.get(key(taught.code(), person.code()))).stream()));
    }

    private Stream<Course> taught(Reading reading, @Nullable Code course) {
        var rows = reading.of(courses);
        return (course == null ? rows.all().stream() : rows.find(course.value()).stream()).map(Version::row);
    }

    /** Those that the reader may see as somebody's. */
    Stream<Obligation> disclosed(Reading reading) {
        return disclosed(reading, null);
    }

    /** Those of a course, or of all, that the reader may see as somebody's. */
    Stream<Obligation> disclosed(Reading reading, @Nullable Code course) {
        return all(reading, course)
                .filter(obligation -> reading.rights().maySeeFiguresOf(PersonId.of(obligation.person())));
    }

    private Map<String, Training> known(Reading reading, @Nullable Code course) {
        var known = new HashMap<String, Training>();
        for (var version : reading.counting(trainings).startingWith(course == null ? "" : course + "/"))
            known.put(key(version.row().course(), version.row().person()), version.row());
        return known;
    }

    private static String key(String course, String person) {
        return course + "/" + person;
    }

    /** What shaped the obligation: the course, the person's work and absences, and the training. */
    String lineage(Obligation obligation, Reading reading) {
        return reading.joinedLineage(ObligationLineage.NAME, obligation.course().code() + "/" + obligation.person());
    }

    String lineage(Course course, Reading reading) {
        return reading.lineage(courses, course.program() + "/" + course.code());
    }

    ViewOf<Course> courses() {
        return courses;
    }

    ViewOf<PersonRecord> persons() {
        return persons;
    }

    ViewOf<Training> trainings() {
        return trainings;
    }
}
