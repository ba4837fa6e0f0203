package org.cultureledger.importing.command;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.GeneralRule;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A command that a row makes, as a program would post it, and what to do where the ledger refuses it by a rule that the
 * mapping expects.
 *
 * @param reactions by the name of the rule
 */
record Request(Condition when, Template path, Shape body, Map<String, Reaction> reactions) {

    private static final String API = "/api/";

    /** What follows upon an expected refusal. */
    sealed interface Reaction {
        /** The row says nothing that is not on record. */
        record Nothing() implements Reaction {}

        /** Another command says it. */
        record Instead(Request request) implements Reaction {}
    }

    Request {
        reactions = Map.copyOf(reactions);
    }

    static Request of(Entry entry) {
        return of(entry, entry.fields("when", "post", "body", "on-refusal"));
    }

    /** Something that must be there before the row's own commands; where it is, that is as well. */
    static Request creating(Entry entry) {
        var request = of(entry, entry.fields("when", "post", "body", "once", "on-refusal"));
        var reactions = new LinkedHashMap<>(request.reactions);
        reactions.putIfAbsent(GeneralRule.ALREADY_EXISTS.id(), new Reaction.Nothing());
        return new Request(request.when, request.path, request.body, reactions);
    }

    private static Request of(Entry entry, Map<String, Entry> fields) {
        var path = entry.required(fields, "post");
        if (!path.text().startsWith(API)) throw path.wrong("must be a path that begins with " + API);
        return new Request(
                Optional.ofNullable(fields.get("when")).map(Condition::of).orElse(Condition.ALWAYS),
                Template.of(path),
                Shape.of(entry.required(fields, "body")),
                Optional.ofNullable(fields.get("on-refusal"))
                        .map(Request::reactions)
                        .orElse(Map.of()));
    }

    private static Map<String, Reaction> reactions(Entry entry) {
        var reactions = new LinkedHashMap<String, Reaction>();
        entry.fields().forEach((rule, reaction) -> reactions.put(rule, reaction(reaction)));
        return reactions;
    }

    private static Reaction reaction(Entry entry) {
        if (entry.isFields()) return new Reaction.Instead(of(entry));
        if (entry.text().equals("nothing")) return new Reaction.Nothing();
        throw entry.wrong("must be nothing, or another request with post and body");
    }

    Stream<String> names() {
        var others = reactions.values().stream()
                .flatMap(reaction ->
                        reaction instanceof Reaction.Instead it ? it.request().names() : Stream.empty());
        return Stream.of(when.names(), path.names(), body.names(), others).flatMap(names -> names);
    }

    /** Whether the ledger may have nothing to record of it. */
    boolean mayComeToNothing() {
        return reactions.values().stream().anyMatch(Reaction.Nothing.class::isInstance);
    }

    /** @throws InvalidForm if a value that the path needs is absent */
    String path(RowValues row) {
        path.names().filter(name -> path(row, name).isEmpty()).findFirst().ifPresent(name -> {
            throw new InvalidForm(name, "must be given");
        });
        return path.text(row, part -> UriUtils.encodePathSegment(part, StandardCharsets.UTF_8));
    }

    private static String path(RowValues row, String name) {
        return RowValues.text(row.value(name));
    }

    JsonNode body(RowValues row) {
        var filled = body.fill(row);
        return filled.isMissingNode() ? JsonNodeFactory.instance.objectNode() : filled;
    }
}
