package org.cultureledger.program;

import java.util.stream.Stream;

/** A stage as people name it: by its name or by its code in the framework. */
public record StageName(Stage stage) {

    /** @throws IllegalArgumentException unless it is the name or the code of a stage */
    public static StageName of(String text) {
        return Stream.of(Stage.values())
                .filter(stage ->
                        stage.name().equals(text) || stage.element().value().equals(text))
                .findFirst()
                .map(StageName::new)
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be INITIATION, IMPLEMENTATION, EMBEDDING or REINFORCEMENT, or STG-1 to STG-4"));
    }

    @Override
    public String toString() {
        return stage.name();
    }
}
