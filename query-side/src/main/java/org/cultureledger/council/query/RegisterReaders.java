package org.cultureledger.council.query;

import java.time.Duration;
import org.cultureledger.query.DecisionReaders;
import org.cultureledger.query.Rights;
import org.cultureledger.query.ViewOf;
import org.springframework.stereotype.Component;

/** Answers from the register of decisions which of them are withheld. */
@Component
final class RegisterReaders implements DecisionReaders {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ViewOf<Decision> decisions;

    RegisterReaders(ViewOf<Decision> decisions) {
        this.decisions = decisions;
    }

    /** Withheld also while the register has not come to the position, for then it cannot tell. */
    @Override
    public boolean isWithheld(String number, Rights rights, long position) {
        return decisions.withholds(number, rights, position, PATIENCE);
    }
}
