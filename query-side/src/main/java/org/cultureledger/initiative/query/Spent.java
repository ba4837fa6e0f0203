package org.cultureledger.initiative.query;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cultureledger.kernel.Money;
import org.cultureledger.program.query.Finance;
import org.cultureledger.query.Reading;

/**
 * What was spent by the day judged for.
 *
 * @param sums by the code of the initiative, then by currency
 */
record Spent(Map<String, Map<String, BigDecimal>> sums) {

    static Spent of(Stream<Finance> finances, Reading reading) {
        var sums = new HashMap<String, Map<String, BigDecimal>>();
        finances.filter(row -> row.form() == Finance.Form.SPEND)
                .filter(row -> !row.on().isAfter(reading.moment().on()))
                .forEach(row -> {
                    if (row.initiative() != null)
                        sums.computeIfAbsent(row.initiative(), _ -> new TreeMap<>())
                                .merge(row.amount().currency(), row.amount().amount(), BigDecimal::add);
                });
        return new Spent(sums);
    }

    /** In order of the currencies; empty where nothing was. */
    List<Money> on(String initiative) {
        return sums.getOrDefault(initiative, Map.of()).entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }
}
