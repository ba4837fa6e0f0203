package org.cultureledger.importing.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cultureledger.platform.web.InvalidForm;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a file mean: which values they hold and which commands these make. {@code docs/import.md} describes the
 * form.
 *
 * @param name goes into the rows' keys: rows that went in under the same name do not go in again
 * @param delimiter between cells; found out from the first line if absent
 * @param columns names of the columns where the file's first line does not name them; none if it does
 * @param stream rows that are equal in it keep their order; all rows do if it is absent
 * @param creations what must be there before the commands of a row, in order
 * @param requests the commands of a row, in order, each where its condition holds
 */
record Mapping(
        String name,
        @Nullable Character delimiter,
        List<String> columns,
        Reading reading,
        Map<String, ValueRule> values,
        @Nullable Template stream,
        List<Creation> creations,
        List<Request> requests) {

    /** The code of the programme into which the file goes, as any value. */
    static final String PROGRAM = "program";

    /**
     * @throws InvalidForm that names line and key, if the mapping is wrong
     */
    static Mapping parse(String text) {
        return MappingForm.read(Entry.read(text));
    }

    /**
     * @throws InvalidForm if the mapping speaks of something that is neither a value nor a column
     */
    void refuseUnknownNames(List<String> header) {
        var unknown = new TreeSet<String>();
        names().filter(name -> !values.containsKey(name) && !header.contains(name) && !name.equals(PROGRAM))
                .forEach(unknown::add);
        values.values().stream()
                .filter(ValueRule::readsItself)
                .map(ValueRule::name)
                .filter(name -> !header.contains(name))
                .forEach(unknown::add);
        if (unknown.isEmpty()) return;
        throw new InvalidForm(
                "mapping",
                "%s: neither a value of the mapping nor a column of the file, whose columns are %s"
                        .formatted(String.join(", ", unknown), String.join(", ", header)));
    }

    /** All that the mapping reads of a row, the names of values and of columns. */
    private Stream<String> names() {
        return Stream.concat(used(), values.values().stream().flatMap(ValueRule::names));
    }

    private Stream<String> used() {
        return Stream.of(
                        requests.stream().flatMap(Request::names),
                        creations.stream().flatMap(Creation::names),
                        Optional.ofNullable(stream).stream().flatMap(Template::names))
                .flatMap(Function.identity());
    }

    /** The names by which a row is recognised when it comes again, in a fixed order. */
    Set<String> identifying() {
        var names = new TreeSet<String>();
        used().filter(name -> !name.equals(PROGRAM)).forEach(names::add);
        return names;
    }

    RowValues values(String program, Map<String, String> cells) {
        return new RowValues(program, values, reading, cells);
    }
}
