package org.cultureledger.platform.vault;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.cultureledger.kernel.PersonId;
import org.springframework.stereotype.Component;

/**
 * Who the persons are: name, e-mail address, employee number, in the erasable collection {@code directory}. It is
 * written before the commit that makes the person known, and read when something is shown, so that an erasure works at
 * once and for all dates. Of an erased person only that is kept, so that nothing is written of him again.
 */
@Component
public class PersonDirectory {

    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String EMPLOYEE_NUMBER = "employeeNumber";
    private static final String KEPT_AT = "keptAt";
    private static final String ERASED_AT = "erasedAt";

    private final MongoCollection<Document> directory;
    private final Clock clock;

    PersonDirectory(MongoDatabase database, Clock clock) {
        this.clock = clock;
        directory = database.getCollection("directory").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /**
     * Adds what is told; what is absent stays as it was.
     *
     * @return whether it was kept; not if the person is erased
     */
    public boolean put(PersonId person, PersonalData told) {
        var change = Updates.combine(changes(told));
        try {
            directory.updateOne(unerased(person), change, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failed;
            // there is an entry: of an erased person, or of one whom somebody else told of at the same moment
            return directory.updateOne(unerased(person), change).getMatchedCount() > 0;
        }
    }

    private List<Bson> changes(PersonalData told) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set(KEPT_AT, Date.from(clock.instant())));
        if (told.name() != null) changes.add(Updates.set(NAME, told.name()));
        if (told.email() != null) changes.add(Updates.set(EMAIL, told.email()));
        if (told.employeeNumber() != null) changes.add(Updates.set(EMPLOYEE_NUMBER, told.employeeNumber()));
        return changes;
    }

    /** Empty if nothing is known of the person, or everything was erased. */
    public Optional<PersonalData> find(PersonId person) {
        return Optional.ofNullable(directory.find(unerased(person)).first()).map(PersonDirectory::data);
    }

    /** The names of those persons who have one. */
    public Map<PersonId, String> names(Collection<PersonId> persons) {
        var names = new HashMap<PersonId, String>();
        if (persons.isEmpty()) return names;
        List<String> ids = persons.stream().distinct().map(PersonId::toString).toList();
        directory
                .find(Filters.in("_id", ids))
                .projection(Projections.include(NAME))
                .forEach(entry -> Optional.ofNullable(entry.getString(NAME))
                        .ifPresent(name -> names.put(PersonId.parse(entry.getString("_id")), name)));
        return names;
    }

    /** For ever: nothing is kept of the person any more. */
    public void erase(PersonId person) {
        directory.replaceOne(
                is(person),
                new Document("_id", person.toString()).append(ERASED_AT, Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    /** Those who were erased. */
    public List<PersonId> erased() {
        return persons(Filters.exists(ERASED_AT, true));
    }

    /** Removes entries, last changed from {@code from} to before {@code before}, of persons who never came about. */
    public void removeOrphans(Predicate<PersonId> exists, Instant from, Instant before) {
        persons(Filters.and(Filters.gte(KEPT_AT, Date.from(from)), Filters.lt(KEPT_AT, Date.from(before)))).stream()
                .filter(exists.negate())
                .forEach(orphan -> directory.deleteOne(is(orphan)));
    }

    private List<PersonId> persons(Bson wanted) {
        var persons = new ArrayList<PersonId>();
        directory
                .find(wanted)
                .projection(Projections.include("_id"))
                .forEach(entry -> persons.add(PersonId.parse(entry.getString("_id"))));
        return persons;
    }

    private static Bson is(PersonId person) {
        return Filters.eq(person.toString());
    }

    private static Bson unerased(PersonId person) {
        return Filters.and(is(person), Filters.exists(ERASED_AT, false));
    }

    private static PersonalData data(Document entry) {
        return new PersonalData(entry.getString(NAME), entry.getString(EMAIL), entry.getString(EMPLOYEE_NUMBER));
    }
}
