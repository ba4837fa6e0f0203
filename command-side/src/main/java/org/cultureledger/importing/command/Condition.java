package org.cultureledger.importing.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.platform.web.InvalidForm;
import tools.jackson.databind.JsonNode;

/** What must hold of a row. */
record Condition(List<Demand> demands) {

    static final Condition ALWAYS = new Condition(List.of());

    private static final String PRESENT = "present";
    private static final String ABSENT = "absent";

    /** What must hold of one value. */
    record Demand(String name, Test test) {}

    sealed interface Test {
        record Present(boolean wanted) implements Test {}

        record OneOf(Set<String> texts, boolean wanted) implements Test {}

        /** Days, numbers and texts have an order; nothing is neither before nor after anything. */
        record Bound(Template bound, boolean below) implements Test {}
    }

    static Condition of(Entry entry) {
        var demands = new ArrayList<Demand>();
        entry.fields().forEach((name, test) -> tests(test).forEach(it -> demands.add(new Demand(name, it))));
        return new Condition(List.copyOf(demands));
    }

    private static Stream<Test> tests(Entry entry) {
        if (!entry.isFields()) return Stream.of(test(entry, true));
        return entry.fields("not", "at-least", "below").entrySet().stream().map(field -> switch (field.getKey()) {
            case "not" -> test(field.getValue(), false);
            case "below" -> new Test.Bound(Template.of(field.getValue()), true);
            default -> new Test.Bound(Template.of(field.getValue()), false);
        });
    }

    private static Test test(Entry entry, boolean wanted) {
        var texts = entry.list().stream().map(Entry::text).collect(Collectors.toUnmodifiableSet());
        if (texts.equals(Set.of(PRESENT))) return new Test.Present(wanted);
        if (texts.equals(Set.of(ABSENT))) return new Test.Present(!wanted);
        return new Test.OneOf(texts, wanted);
    }

    Stream<String> names() {
        return demands.stream()
                .flatMap(demand -> Stream.concat(
                        Stream.of(demand.name()),
                        demand.test() instanceof Test.Bound it ? it.bound().names() : Stream.empty()));
    }

    boolean holdsOf(RowValues row) {
        return demands.stream().allMatch(demand -> holds(demand.test(), row.value(demand.name()), row));
    }

    private static boolean holds(Test test, JsonNode value, RowValues row) {
        return switch (test) {
            case Test.Present it -> value.isMissingNode() != it.wanted();
            case Test.OneOf it -> it.texts().contains(RowValues.text(value)) == it.wanted();
            case Test.Bound it -> isOnItsSide(it, value, it.bound().fill(row));
        };
    }

    private static boolean isOnItsSide(Test.Bound test, JsonNode value, JsonNode bound) {
        if (value.isMissingNode() || bound.isMissingNode()) return false;
        return compare(value, bound) < 0 == test.below();
    }

    private static int compare(JsonNode value, JsonNode bound) {
        var text = RowValues.text(bound);
        if (!value.isNumber()) return RowValues.text(value).compareTo(text);
        try {
            return value.decimalValue().compareTo(new BigDecimal(text));
        } catch (NumberFormatException _) {
            throw new InvalidForm("when", "a number cannot be compared with " + text);
        }
    }
}
