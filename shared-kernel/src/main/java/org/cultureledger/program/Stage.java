package org.cultureledger.program;

import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.framework.ElementCode;

/** How far a programme has come. Stages are passed one after the other; a programme may fall back. */
public enum Stage {
    INITIATION(1),
    IMPLEMENTATION(2),
    EMBEDDING(3),
    REINFORCEMENT(4);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    /** Its element of the framework, {@code STG-1} to {@code STG-4}. */
    public ElementCode element() {
        return ElementCode.of("STG-" + number);
    }

    public Optional<Stage> next() {
        return Stream.of(values()).filter(stage -> stage.number == number + 1).findFirst();
    }

    public Optional<Stage> previous() {
        return Stream.of(values()).filter(stage -> stage.number == number - 1).findFirst();
    }

    public boolean isBefore(Stage other) {
        return number < other.number;
    }
}
