package org.cultureledger.changes.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cultureledger.changes.query.ChangedRow.Change;
import org.cultureledger.changes.query.ChangedRow.FieldChange;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.RowChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sets the rows of views beside what they were. */
record Comparison(Reading then, Reading now, JsonMapper json) {

    /** Counts the events of a thing: no news by itself. */
    private static final String VERSION = "version";

    <R> Stream<ChangedRow> of(ViewOf<R> view) {
        return now.of(view).changesSince(then.moment().position()).stream()
                .map(change -> row(view, change))
                .flatMap(Optional::stream);
    }

    private <R> Optional<ChangedRow> row(ViewOf<R> view, RowChange<R> change) {
        return switch (change) {
            case RowChange.Added<R>(var key, var after) ->
                Optional.of(row(view, key, Change.ADDED, null, tree(view, after.row(), now), List.of()));
            case RowChange.Removed<R>(var key, var before) ->
                Optional.of(row(view, key, Change.REMOVED, tree(view, before.row(), then), null, List.of()));
            case RowChange.Changed<R>(var key, var before, var after) -> {
                var was = tree(view, before.row(), then);
                var is = tree(view, after.row(), now);
                var fields = fields(was, is);
                yield fields.isEmpty()
                        ? Optional.empty()
                        : Optional.of(row(view, key, Change.CHANGED, was, is, fields));
            }
        };
    }

    private ChangedRow row(
            ViewOf<?> view,
            String key,
            Change change,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            List<FieldChange> fields) {
        var own = key.substring(key.indexOf('/') + 1);
        return new ChangedRow(view.name(), own, change, before, after, fields, now.lineage(view, key));
    }

    private <R> JsonNode tree(ViewOf<R> view, R row, Reading reading) {
        return new Discretion(now).told(json.valueToTree(view.item(row, reading)));
    }

    private static List<FieldChange> fields(JsonNode before, JsonNode after) {
        var names = new TreeSet<String>();
        names.addAll(before.propertyNames());
        names.addAll(after.propertyNames());
        names.remove(VERSION);
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }
}
