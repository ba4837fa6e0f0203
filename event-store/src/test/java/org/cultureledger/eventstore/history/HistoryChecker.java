package org.cultureledger.eventstore.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cultureledger.eventstore.history.Step.Saw;
import org.cultureledger.eventstore.history.Violation.Kind;

/**
 * Decides from the clients' own records alone, without a look at the log, whether it did what it promised: the accepted
 * operations of each stream are one line, and what each client read agrees with it and with what it had written and read
 * before.
 *
 * <p>An operation of which its client says nothing more, since it was killed, may be there or not.
 */
public final class HistoryChecker {

    private final Operations operations;
    private final Map<String, List<Step>> clients;
    private final List<Violation> violations = new ArrayList<>();

    private HistoryChecker(Map<String, List<Step>> clients) {
        this.clients = clients;
        this.operations = Operations.of(clients.values());
    }

    /**
     * @param clients the steps of each client, in its own order
     */
    public static List<Violation> violations(Map<String, List<Step>> clients) {
        return new HistoryChecker(clients).check();
    }

    private List<Violation> check() {
        operations.all().forEach(this::checkSettled);
        operations.all().stream()
                .collect(groupingBy(Operation::stream, TreeMap::new, toList()))
                .forEach(this::checkLine);
        checkPositions();
        clients.forEach((client, steps) -> new Session(client).follow(steps));
        return violations;
    }

    private void add(Kind kind, String where, String what) {
        violations.add(new Violation(kind, where, what));
    }

    private void checkSettled(Operation operation) {
        if (operation.positions().size() > 1) {
            add(Kind.DOUBLED, operation.stream(), "%s is at %s".formatted(operation.name(), operation.positions()));
        }
        if (operation.isUnsettled()) {
            add(Kind.UNSETTLED, operation.stream(), operation.name());
        }
    }

    /** Each place is taken by one, none is free before one that is taken, and positions ascend. */
    private void checkLine(String stream, List<Operation> attempts) {
        var accepted = new TreeMap<Long, Operation>();
        for (var operation : attempts) {
            if (!operation.isAcknowledged()) continue;
            var other = accepted.putIfAbsent(operation.sequence(), operation);
            if (other != null) {
                add(Kind.DOUBLED, stream, "%s and %s are number %d".formatted(other, operation, operation.sequence()));
            }
        }
        var mayBeThere = new HashSet<Long>();
        attempts.stream().filter(Operation::isOpen).map(Operation::sequence).forEach(mayBeThere::add);
        long next = 0;
        long position = -1;
        for (var operation : accepted.values()) {
            for (; next < operation.sequence(); next++) {
                if (!mayBeThere.contains(next)) {
                    add(Kind.LOST, stream, "nothing is number %d, before %s".formatted(next, operation));
                }
            }
            if (operation.position() < position) {
                add(
                        Kind.REORDERED,
                        stream,
                        "%s is at %d, its predecessor at %d".formatted(operation, operation.position(), position));
            }
            position = operation.position();
            next = operation.sequence() + 1;
        }
    }

    private void checkPositions() {
        var taken = new HashMap<Long, Operation>();
        operations.all().stream().filter(Operation::isAcknowledged).forEach(operation -> {
            var other = taken.putIfAbsent(operation.position(), operation);
            if (other != null) {
                add(
                        Kind.DOUBLED,
                        operation.stream(),
                        "%s and %s are at %d".formatted(other, operation, operation.position()));
            }
        });
    }

    /** What one client may expect, step by step. */
    private final class Session {

        private final String client;
        private final Map<String, Set<String>> expected = new HashMap<>();

        Session(String client) {
            this.client = client;
        }

        void follow(List<Step> steps) {
            for (var step : steps) {
                switch (step) {
                    case Step.Acknowledged told ->
                        expectedIn(operations.attempted(told.operation()).stream())
                                .add(told.operation());
                    case Saw saw -> check(saw);
                    default -> {}
                }
            }
        }

        private Set<String> expectedIn(String stream) {
            return expected.computeIfAbsent(stream, _ -> new HashSet<>());
        }

        private void check(Saw saw) {
            var seen = new HashSet<String>();
            for (int i = 0; i < saw.operations().size(); i++) {
                checkSeen(saw, i, seen);
            }
            for (var missing : expectedIn(saw.stream())) {
                if (!seen.contains(missing)) {
                    add(
                            Kind.STALE,
                            client,
                            "%s does not show %s, written or seen before".formatted(saw.stream(), missing));
                }
            }
            if (saw.last()) {
                operations.all().stream()
                        .filter(operation -> operation.isAcknowledged()
                                && operation.stream().equals(saw.stream())
                                && !seen.contains(operation.name()))
                        .forEach(operation ->
                                add(Kind.LOST, saw.stream(), "%s is not there in the end".formatted(operation)));
            }
            expectedIn(saw.stream()).addAll(seen);
        }

        private void checkSeen(Saw saw, int index, Set<String> seen) {
            var name = saw.operations().get(index);
            if (!seen.add(name)) {
                add(Kind.DOUBLED, client, "%s shows %s twice".formatted(saw.stream(), name));
                return;
            }
            var operation = operations.named(name).filter(it -> it.stream().equals(saw.stream()));
            if (operation.isEmpty() || operation.get().isExcluded()) {
                add(Kind.INVENTED, client, "%s shows %s".formatted(saw.stream(), name));
            } else if (operation.get().sequence() != index) {
                add(Kind.REORDERED, client, "%s shows %s as number %d".formatted(saw.stream(), operation.get(), index));
            }
        }
    }
}
