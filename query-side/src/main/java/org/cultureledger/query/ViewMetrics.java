package org.cultureledger.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Measures for each view how many events it is behind the log: {@code culture.ledger.view.lag}. */
record ViewMetrics(Views views, Ledger ledger) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var view : views.all()) {
            Gauge.builder("culture.ledger.view.lag", () -> Math.max(0, ledger.head() - view.position()))
                    .description("events that the view has not seen yet")
                    .tag("view", view.name())
                    .register(registry);
        }
    }
}
