package org.cultureledger.program.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.query.ProgramFacts;
import org.cultureledger.query.Programs;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.springframework.stereotype.Component;

/** Answers from the view of programmes what every question must know before it is placed in a programme. */
@Component("programRegister")
final class StoredPrograms implements Programs {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MongoViewStore<ProgramRecord> store;
    private final ViewOf<ProgramRecord> view;

    StoredPrograms(ViewDatabase database) {
        store = database.open(ProgramsView.VIEW);
        view = ViewOf.ofPrograms(store);
    }

    ViewOf<ProgramRecord> view() {
        return view;
    }

    @Override
    public Optional<ProgramFacts> find(ProgramId program, long seen) {
        return find(program).or(() -> {
            await(seen);
            return find(program);
        });
    }

    private Optional<ProgramFacts> find(ProgramId program) {
        return store.current().find(program.code() + "/" + ProgramsView.KEY).map(found -> facts(found.row()));
    }

    @Override
    public List<ProgramFacts> all() {
        return records(store.position()).map(StoredPrograms::facts).toList();
    }

    /** All programmes as they were at a position, whoever may read them. */
    Stream<ProgramRecord> records(long position) {
        return store.at(position).all().values().stream();
    }

    /** What was not seen in time is told as it is: the question itself is refused later, if it must be. */
    private void await(long seen) {
        try {
            store.awaitPosition(seen, PATIENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Facts are those of the record's end: reading rights follow from who is sponsor now. */
    private static ProgramFacts facts(ProgramRecord row) {
        return new ProgramFacts(
                ProgramId.of(row.code()),
                row.charter().name(),
                row.zone(),
                row.sponsors().stream()
                        .filter(sponsor -> sponsor.until() == null)
                        .map(sponsor -> PersonId.of(sponsor.person()))
                        .collect(Collectors.toSet()),
                row.charter().adoptedOn());
    }
}
