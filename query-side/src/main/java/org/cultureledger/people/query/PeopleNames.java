package org.cultureledger.people.query;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.page.Choice;
import org.cultureledger.page.Names;
import org.cultureledger.platform.vault.PersonDirectory;
import org.cultureledger.platform.vault.PersonalData;
import org.cultureledger.query.ViewOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Names as the directory and the departments tell them today. */
@Component
class PeopleNames implements Names {

    private final ViewOf<PersonRecord> persons;
    private final ViewOf<DepartmentRecord> departments;
    private final PersonDirectory directory;
    private final Clock clock;
    private final ZoneId zone;

    PeopleNames(
            ViewOf<PersonRecord> persons,
            ViewOf<DepartmentRecord> departments,
            PersonDirectory directory,
            Clock clock,
            @Value("${culture-ledger.zone:UTC}") ZoneId zone) {
        this.persons = persons;
        this.departments = departments;
        this.directory = directory;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String person(@Nullable String code) {
        if (code == null) return "";
        return directory.find(PersonId.of(code)).map(PersonalData::name).orElse(code);
    }

    @Override
    public String department(@Nullable String code) {
        if (code == null) return "";
        return departments
                .current()
                .find(code)
                .map(version -> version.row().nameOn(today()))
                .orElse(code);
    }

    @Override
    public List<Choice> persons() {
        var present = persons.current().all().values().stream()
                .filter(row -> row.belongsOn(today()))
                .map(row -> PersonId.of(row.code()))
                .toList();
        var called = directory.names(present);
        return present.stream()
                .map(person -> new Choice(
                        person.code().value(),
                        called.getOrDefault(person, person.code().value())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    @Override
    public List<Choice> departments() {
        return departments.current().all().values().stream()
                .filter(row -> row.isOpenOn(today()))
                .map(row -> new Choice(row.code(), row.nameOn(today())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
