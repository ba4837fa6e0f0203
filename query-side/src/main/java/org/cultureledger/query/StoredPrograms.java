package org.cultureledger.query;

import java.util.List;
import java.util.Optional;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.temporal.Version;

/** The programmes of the view. */
record StoredPrograms(ViewOf<ProgramRow> facts) implements Programs {

    @Override
    public Optional<ProgramFacts> find(ProgramId program, long seen) {
        return find(program).or(() -> {
            if (seen >= 0) facts.await(seen, Question.PATIENCE);
            return find(program);
        });
    }

    private Optional<ProgramFacts> find(ProgramId program) {
        return facts.current()
                .find(ProgramsView.key(program.code().value()))
                .map(Version::row)
                .map(ProgramRow::facts);
    }

    @Override
    public List<ProgramFacts> all() {
        return facts.current().all().values().stream().map(ProgramRow::facts).toList();
    }
}
