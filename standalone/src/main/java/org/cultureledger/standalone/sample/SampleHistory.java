package org.cultureledger.standalone.sample;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** The sample's file: who can log in to look around, and what happened, in that order. */
record SampleHistory(List<SampleAccount> accounts, List<SampleStep> steps) {

    private static final String FILE = "/sample/brightwater.yaml";

    /**
     * Somebody to look around as.
     *
     * @param does in words, for whoever chooses a log-in
     */
    record SampleAccount(String login, String person, String role, String does) {}

    static SampleHistory read() {
        try (var file = requireNonNull(SampleHistory.class.getResourceAsStream(FILE))) {
            var document = new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(file);
            return new JsonMapper().convertValue(document, SampleHistory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Day of the first step, counted as the steps' are. */
    int firstDay() {
        return steps.getFirst().day();
    }
}
