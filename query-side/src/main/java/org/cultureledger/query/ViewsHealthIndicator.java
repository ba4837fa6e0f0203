package org.cultureledger.query;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when every view has caught up with the log and none has stopped. Part of readiness, under the name {@code views}. */
final class ViewsHealthIndicator extends AbstractHealthIndicator {

    private final ViewStates states;

    ViewsHealthIndicator(ViewStates states) {
        super("The views could not be looked at");
        this.states = states;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (var state : states.all()) {
            if (!state.ready()) health.down();
            health.withDetail(state.view(), state);
        }
    }
}
