package org.cultureledger.standalone.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Fills in what the sample's file leaves open: {@code ${-90}} is the day 90 days before the sample's end, {@code
 * ${month -90}}, {@code quarter}, {@code half} and {@code year} the periods around it, {@code ${name}} what a step saved.
 */
final class Placeholders {

    private static final Pattern OPEN = Pattern.compile("\\$\\{(?:(month|quarter|half|year) )?(-?[a-z0-9-]+)}");
    private static final Pattern DAYS = Pattern.compile("-?[0-9]+");

    private final LocalDate end;
    private final Map<String, String> saved = new HashMap<>();

    Placeholders(LocalDate end) {
        this.end = end;
    }

    void save(String name, String value) {
        saved.put(name, value);
    }

    String fill(String text) {
        return OPEN.matcher(text).replaceAll(this::value);
    }

    Object fill(Object value) {
        return switch (value) {
            case String text -> fill(text);
            case List<?> list -> list.stream().map(this::fill).toList();
            case Map<?, ?> map -> fillAll(map);
            default -> value;
        };
    }

    private Map<String, Object> fillAll(Map<?, ?> map) {
        var filled = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> filled.put((String) name, fill(value)));
        return filled;
    }

    private String value(MatchResult open) {
        var name = open.group(2);
        if (!DAYS.matcher(name).matches()) return remembered(name);
        var day = end.plusDays(Integer.parseInt(name));
        return switch (open.group(1)) {
            case null -> day.toString();
            case "month" -> day.toString().substring(0, 7);
            case "quarter" -> "%d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
            case "half" -> "%d-H%d".formatted(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            default -> Integer.toString(day.getYear());
        };
    }

    private String remembered(String name) {
        var value = saved.get(name);
        if (value == null) throw new IllegalStateException("The sample saved nothing as " + name);
        return value;
    }
}
