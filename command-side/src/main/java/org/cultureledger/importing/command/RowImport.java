package org.cultureledger.importing.command;

import java.util.List;
import org.cultureledger.platform.imports.RowOutcome;
import org.cultureledger.rule.Refusal;

/** Posts what one row after the other says. For several threads at once, each with rows of streams of its own. */
final class RowImport {

    private final Mapping mapping;
    private final Poster poster;
    private final Settled settled;
    private final Created created = new Created();
    private final String program;

    RowImport(String program, Mapping mapping, Poster poster, Settled settled) {
        this.program = program;
        this.mapping = mapping;
        this.poster = poster;
        this.settled = settled;
    }

    /**
     * Posts the commands of a row, up to the first one that is refused.
     *
     * @return what became of it; never {@link RowOutcome#REFUSED}
     * @throws Refusal if the row cannot be read or one of its commands is refused
     * @throws LedgerUnavailable if the ledger cannot say
     */
    RowOutcome take(RowValues row, String key, String source) {
        var requests = mapping.requests().stream()
                .filter(request -> request.when().holdsOf(row))
                .toList();
        if (requests.isEmpty()) return RowOutcome.NOTHING;
        create(row, source);
        return post(requests, row, key, source);
    }

    private void create(RowValues row, String source) {
        for (var creation : mapping.creations()) {
            if (!creation.request().when().holdsOf(row)) continue;
            var thing = creation.identity(row);
            if (created.contains(thing)) continue;
            post(creation.request(), row, created.key(program, mapping.name(), thing), source);
            created.add(thing);
        }
    }

    private RowOutcome post(List<Request> requests, RowValues row, String key, String source) {
        var outcome = RowOutcome.NOTHING;
        for (int number = 0; number < requests.size(); number++)
            outcome = outcome.and(post(requests.get(number), row, key + "/" + number, source));
        return outcome;
    }

    private RowOutcome post(Request request, RowValues row, String key, String source) {
        if (hasComeOtherwise(request, key)) return RowOutcome.REPEATED;
        try {
            return poster.post(request.path(row), request.body(row), key, source)
                    ? RowOutcome.ACCEPTED
                    : RowOutcome.REPEATED;
        } catch (Refusal refusal) {
            return switch (request.reactions().get(refusal.rule().id())) {
                case null -> throw refusal;
                case Request.Reaction.Nothing _ -> {
                    settled.add(key);
                    yield RowOutcome.NOTHING;
                }
                case Request.Reaction.Instead it ->
                    post(it.request(), row, instead(key, refusal.rule().id()), source);
            };
        }
    }

    /**
     * Whether the row came before, and said nothing new or another command said it. What the ledger would answer now must not
     * matter, since it has moved on.
     */
    private boolean hasComeOtherwise(Request request, String key) {
        if (request.mayComeToNothing() && settled.contains(key)) return true;
        return request.reactions().entrySet().stream()
                .anyMatch(reaction -> reaction.getValue() instanceof Request.Reaction.Instead other
                        && isTaken(other.request(), instead(key, reaction.getKey())));
    }

    private boolean isTaken(Request request, String key) {
        return poster.has(key) || hasComeOtherwise(request, key);
    }

    private static String instead(String key, String rule) {
        return key + "/" + rule;
    }
}
