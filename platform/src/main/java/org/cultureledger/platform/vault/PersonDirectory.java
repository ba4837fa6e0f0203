package org.cultureledger.platform.vault;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.cultureledger.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who the persons are: name, e-mail address, employee number, in the erasable collection {@code directory}. It is
 * written before the commit that makes the person known, and read when something is shown, so that an erasure works at
 * once and for all dates.
 */
@Component
public class PersonDirectory {

    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String EMPLOYEE_NUMBER = "employeeNumber";

    private final MongoCollection<Document> directory;

    PersonDirectory(MongoDatabase database) {
        directory = database.getCollection("directory").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** Adds what is told; what is absent stays as it was. */
    public void put(PersonId person, PersonalData told) {
        var now = find(person).orElse(PersonalData.NOTHING).updatedBy(told);
        directory.replaceOne(is(person), document(person, now), new ReplaceOptions().upsert(true));
    }

    /** Empty if nothing is known of the person, or everything was erased. */
    public Optional<PersonalData> find(PersonId person) {
        return Optional.ofNullable(directory.find(is(person)).first()).map(PersonDirectory::data);
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

    /** For ever. */
    public void erase(PersonId person) {
        directory.deleteOne(is(person));
    }

    /** Erases the entries of persons who never came about. */
    public void removeOrphans(Predicate<PersonId> exists) {
        for (var entry : directory.find().projection(Projections.include("_id"))) {
            var person = PersonId.parse(entry.getString("_id"));
            if (!exists.test(person)) erase(person);
        }
    }

    private static Bson is(PersonId person) {
        return Filters.eq(person.toString());
    }

    private static PersonalData data(Document entry) {
        return new PersonalData(entry.getString(NAME), entry.getString(EMAIL), entry.getString(EMPLOYEE_NUMBER));
    }

    private static Document document(PersonId person, PersonalData data) {
        var entry = new Document("_id", person.toString());
        append(entry, NAME, data.name());
        append(entry, EMAIL, data.email());
        append(entry, EMPLOYEE_NUMBER, data.employeeNumber());
        return entry;
    }

    private static void append(Document entry, String field, @Nullable String value) {
        if (value != null) entry.append(field, value);
    }
}
