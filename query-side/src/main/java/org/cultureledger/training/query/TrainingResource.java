package org.cultureledger.training.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.vault.Vault;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.temporal.Version;
import org.cultureledger.training.query.Training.Demand;
import org.cultureledger.training.query.TrainingDetail.CompletionItem;
import org.cultureledger.training.query.TrainingDetail.WaiverItem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Courses, and who has completed them. Counts are for every reader; persons for those who may see them. */
@RestController
@RequestMapping("/api/programs/{p}")
class TrainingResource {

    private record Cell(String course, String department) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::course).thenComparing(Cell::department);

        static Cell of(Obligation obligation) {
            return new Cell(obligation.course().code(), obligation.post().department());
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    private final Compliance compliance;
    private final Vault vault;

    TrainingResource(Compliance compliance, Vault vault) {
        this.compliance = compliance;
        this.vault = vault;
    }

    /** Course by department. */
    @GetMapping("/training-compliance")
    Listing<ComplianceItem> compliance(
            Question question, @RequestParam @Nullable Code course, @RequestParam @Nullable Code department) {
        var reading = compliance.reading(question);
        return reading.list(() -> cells(compliance.all(reading, course).filter(in(department)), reading));
    }

    private Stream<ComplianceItem> cells(Stream<Obligation> obligations, Reading reading) {
        return obligations.collect(Collectors.groupingBy(Cell::of, TreeMap::new, Collectors.toList())).values().stream()
                .map(cell -> ComplianceItem.of(cell, lineage(cell, reading)));
    }

    private String lineage(List<Obligation> cell, Reading reading) {
        return compliance.lineage(cell.getFirst().course(), reading);
    }

    /** Person by person, the most urgent first. */
    @GetMapping("/training")
    Listing<TrainingItem> training(
            Question question,
            @RequestParam @Nullable Code person,
            @RequestParam @Nullable Code course,
            @RequestParam @Nullable Code department,
            @RequestParam @Nullable TrainingState state) {
        var reading = compliance.reading(question);
        return reading.list(() -> compliance
                .disclosed(reading, course)
                .filter(in(department))
                .filter(it -> person == null || it.person().equals(person.value()))
                .filter(it -> state == null || it.state() == state)
                .map(it -> TrainingItem.of(it, reading, compliance.lineage(it, reading)))
                .sorted(Comparator.comparing(TrainingItem::due)
                        .thenComparing(TrainingItem::course)
                        .thenComparing(TrainingItem::person)));
    }

    private static Predicate<Obligation> in(@Nullable Code department) {
        return obligation ->
                department == null || obligation.post().department().equals(department.value());
    }

    @GetMapping("/courses")
    Listing<CourseItem> courses(Question question) {
        var reading = question.over(compliance.courses());
        return reading.list(() -> reading.of(compliance.courses()).all().stream()
                .map(Version::row)
                .flatMap(course -> item(course, reading)));
    }

    @GetMapping("/courses/{c}")
    CourseItem course(Question question, @PathVariable Code c) {
        var reading = question.over(compliance.courses());
        var course = reading.of(compliance.courses()).get(c.value()).row();
        reading.version(course.version());
        return item(course, reading).findFirst().orElseThrow(TrainingResource::notFound);
    }

    private Stream<CourseItem> item(Course course, Reading reading) {
        return course.revisionOn(reading.moment().on()).stream()
                .map(revision -> CourseItem.of(course, revision, reading, compliance.lineage(course, reading)));
    }

    /** For those who may see the person's training, and for whoever is named as approver of a waiver. */
    @GetMapping("/courses/{c}/trainings/{person}")
    TrainingDetail training(Question question, @PathVariable Code c, @PathVariable PersonId person) {
        var reading = compliance.reading(question);
        var training = reading.counting(compliance.trainings())
                .find(c + "/" + person.code())
                .map(Version::row);
        if (!reading.rights().maySeeFiguresOf(person) && !isAskedOf(reading, training)) throw notFound();
        var obligation = compliance
                .all(reading, c)
                .filter(it -> it.person().equals(person.code().value()))
                .findFirst();
        if (obligation.isEmpty() && training.isEmpty()) throw notFound();
        training.ifPresent(row -> reading.version(row.version()));
        return new TrainingDetail(
                c.value(),
                person.code().value(),
                obligation
                        .map(it -> TrainingItem.of(it, reading, compliance.lineage(it, reading)))
                        .orElse(null),
                training.flatMap(row -> waiver(row, reading)).orElse(null),
                training.map(row -> completions(row, reading)).orElse(List.of()));
    }

    private static boolean isAskedOf(Reading reading, Optional<Training> training) {
        return training.flatMap(row -> row.demandOn(reading.moment().on()))
                .map(Demand::approvedBy)
                .map(PersonId::of)
                .filter(reading.rights().caller()::is)
                .isPresent();
    }

    private Optional<WaiverItem> waiver(Training training, Reading reading) {
        var day = reading.moment().on();
        return training.demandOn(day).filter(Demand::isWaiver).map(demand -> WaiverItem.of(demand, day, vault));
    }

    @GetMapping("/courses/{c}/trainings/{person}/completions/{completion}")
    CompletionItem completion(
            Question question, @PathVariable Code c, @PathVariable PersonId person, @PathVariable int completion) {
        return training(question, c, person).completions().stream()
                .filter(item -> item.number() == completion)
                .findFirst()
                .orElseThrow(TrainingResource::notFound);
    }

    private List<CompletionItem> completions(Training training, Reading reading) {
        var day = reading.moment().on();
        return training.completions().stream()
                .filter(completion -> !completion.on().isAfter(day))
                .map(completion -> CompletionItem.of(completion, day, vault))
                .toList();
    }

    private static Refusal notFound() {
        return new Refusal(GeneralRule.NOT_FOUND);
    }
}
