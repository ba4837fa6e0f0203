package org.cultureledger.kpi.command;

import static org.cultureledger.kpi.KpiRule.PERIOD_MISMATCH;

import java.time.LocalDate;
import org.cultureledger.command.Dated;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.Period;
import org.cultureledger.rule.Refusal;

/**
 * What a KPI was, period by period: a redefinition holds for the periods from its first one on, whenever it was recorded.
 *
 * @param latest as it was recorded last, though it may hold for later periods only
 */
record Definitions(Dated<Definition> dated, Definition latest) {

    static Definitions first(Definition definition) {
        return new Definitions(Dated.always(definition), definition);
    }

    Definitions redefined(Definition definition, Period from) {
        return new Definitions(dated.with(from.firstDay(), definition), definition);
    }

    /** The latest was written down wrongly. */
    Definitions amended(Definition definition) {
        return new Definitions(dated.lastly(definition), definition);
    }

    Definition on(LocalDate day) {
        return dated.on(day).orElse(latest);
    }

    Definition of(Period period) {
        return on(period.firstDay());
    }

    /** @throws Refusal {@code period-mismatch} if figures are not given for such periods at that time */
    void refuseMismatch(Period period) {
        refuseMismatch(period, of(period));
    }

    static void refuseMismatch(Period period, Definition definition) {
        Refusal.when(
                period.frequency() != definition.frequency(),
                PERIOD_MISMATCH,
                "%s does not fit: give it like %s"
                        .formatted(period, definition.frequency().example()));
    }
}
