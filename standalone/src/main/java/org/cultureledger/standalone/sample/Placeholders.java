package org.cultureledger.standalone.sample;

import java.time.LocalDate;
import java.time.YearMonth;
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
    /** Days by which the sample's history steps from one month to the next. */
    private static final int SHORT_MONTH = 30;

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
        int days = Integer.parseInt(name);
        return switch (open.group(1)) {
            case null -> end.plusDays(days).toString();
            case "month" -> monthBefore(days, 1).toString();
            case "quarter" -> {
                var month = monthBefore(days, 3);
                yield "%d-Q%d".formatted(month.getYear(), (month.getMonthValue() + 2) / 3);
            }
            case "half" -> {
                var month = monthBefore(days, 6);
                yield "%d-H%d".formatted(month.getYear(), month.getMonthValue() <= 6 ? 1 : 2);
            }
            default -> Integer.toString(end.plusDays(days).getYear());
        };
    }

    /**
     * A month of the period that had ended so many days before the end. Periods are counted off the calendar and not by
     * days: two days a month's worth of days apart may lie in one month.
     *
     * @param months of a period
     */
    private YearMonth monthBefore(int days, int months) {
        int ended = -days / (months * SHORT_MONTH) + 1;
        return YearMonth.from(end).minusMonths((long) ended * months);
    }

    private String remembered(String name) {
        var value = saved.get(name);
        if (value == null) throw new IllegalStateException("The sample saved nothing as " + name);
        return value;
    }
}
