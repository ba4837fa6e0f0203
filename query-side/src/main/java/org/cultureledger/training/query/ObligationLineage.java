package org.cultureledger.training.query;

import java.util.List;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.query.JoinedLineage;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;

/** An obligation follows from the course, from where and when the person worked or was away, and from the training itself. */
final class ObligationLineage implements JoinedLineage {

    static final String NAME = "obligations";

    private final Compliance compliance;

    ObligationLineage(Compliance compliance) {
        this.compliance = compliance;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ViewOf<?>> views() {
        return compliance.views();
    }

    /** @param key course and person */
    @Override
    public List<Row> behind(String key, Reading reading) {
        int slash = key.indexOf('/');
        var person = key.substring(slash + 1);
        if (slash < 0 || !isTold(person, reading)) return List.of();
        return List.of(
                new Row(compliance.courses(), key.substring(0, slash)),
                new Row(compliance.trainings(), key),
                new Row(compliance.persons(), person));
    }

    private boolean isTold(String person, Reading reading) {
        return reading.of(compliance.persons()).find(person).isPresent()
                && reading.rights().maySeeFiguresOf(PersonId.of(person));
    }
}
