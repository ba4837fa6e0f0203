package org.cultureledger.eventstore.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of every operation, by all clients' records. */
final class Operations {

    private final Map<String, Operation> byName = new LinkedHashMap<>();

    private Operations() {}

    static Operations of(Collection<List<Step>> records) {
        var operations = new Operations();
        records.stream().flatMap(List::stream).forEach(operations::add);
        return operations;
    }

    private void add(Step step) {
        switch (step) {
            case Step.Attempted attempt -> byName.put(attempt.operation(), new Operation(attempt));
            case Step.Acknowledged(var name, var position) -> attempted(name).acknowledge(position);
            case Step.Refused(var name) -> attempted(name).exclude();
            case Step.Failed(var name) -> attempted(name).exclude();
            case Step.Unknown(var name) -> attempted(name).doubt();
            case Step.Saw _ -> {}
        }
    }

    /**
     * @throws IllegalArgumentException if there was no such attempt
     */
    Operation attempted(String name) {
        return named(name).orElseThrow(() -> new IllegalArgumentException(name + " was never attempted"));
    }

    Collection<Operation> all() {
        return byName.values();
    }

    Optional<Operation> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
