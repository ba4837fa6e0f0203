package org.cultureledger.council.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cultureledger.command.Circumstances.usual;
import static org.cultureledger.council.command.Council2025.MAIN;
import static org.cultureledger.council.command.Council2025.day;
import static org.cultureledger.council.command.Council2025.number;
import static org.cultureledger.council.command.Council2025.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.Message;
import org.cultureledger.council.CouncilEvent.DecisionNumbered;
import org.cultureledger.council.DecisionEvent.DecisionRecorded;
import org.cultureledger.council.DecisionEvent.DecisionSuperseded;
import org.cultureledger.council.DecisionEvent.SupersessionRecorded;
import org.cultureledger.council.command.CouncilCommand.EstablishCouncil;
import org.cultureledger.council.command.CouncilCommand.RecordDecision;
import org.cultureledger.council.command.DecisionCommand.RevokeDecision;
import org.cultureledger.council.command.DecisionCommand.SupersedeDecision;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.rule.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Council and decisions with Axon around them, as they work together. */
class OneCommitTest {

    private final List<List<String>> commits = new ArrayList<>();
    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine())
            .configureAggregate(Council.class)
            .configureAggregate(Decision.class)
            .registerComponent(
                    Decisions.class,
                    configuration -> new StoredDecisions(() -> configuration.repository(Decision.class)))
            .buildConfiguration();

    @BeforeEach
    void established() {
        axon.start();
        axon.eventBus().subscribe(events -> commits.add(names(events)));
        send(new EstablishCouncil(MAIN, "Decides for the programme", null));
        commits.clear();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void a_decision_its_number_and_what_it_supersedes_are_one_commit() {
        assertThat(record("2025-02-03")).isEqualTo("2025-001");
        assertThat(record("2025-06-03", number("2025-001"))).isEqualTo("2025-002");
        assertThat(commits)
                .containsExactly(
                        names(DecisionNumbered.class, DecisionRecorded.class),
                        names(DecisionNumbered.class, DecisionRecorded.class, DecisionSuperseded.class));
    }

    @Test
    void a_refused_supersession_leaves_no_number_behind() {
        record("2025-02-03");
        send(new RevokeDecision(number("2025-001"), day("2025-05-01"), "It cost more than it saved"));
        assertThatThrownBy(() -> record("2025-06-03", number("2025-001"))).isInstanceOf(Refusal.class);
        assertThat(record("2025-06-03")).isEqualTo("2025-002");
    }

    @Test
    void a_supersession_found_later_is_told_to_both_in_one_commit() {
        record("2025-02-03");
        record("2025-06-03");
        commits.clear();
        send(new SupersedeDecision(number("2025-001"), number("2025-002"), "Said so in the minutes"));
        assertThat(commits).containsExactly(names(SupersessionRecorded.class, DecisionSuperseded.class));
        assertThatThrownBy(() -> send(new SupersedeDecision(number("2025-002"), number("2025-001"), "A circle")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_decision_that_has_lost_its_place_since_may_still_have_taken_anothers() {
        record("2025-02-03");
        record("2025-06-03");
        record("2025-09-03", number("2025-002"));
        send(new SupersedeDecision(number("2025-001"), number("2025-002"), "Found in the minutes"));
        assertThatThrownBy(() -> send(new SupersedeDecision(number("2025-001"), number("2025-002"), "Again")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void two_decisions_of_one_day_do_not_take_each_others_place() {
        record("2025-06-03");
        record("2025-06-03", number("2025-001"));
        assertThatThrownBy(() -> send(new SupersedeDecision(number("2025-002"), number("2025-001"), "A circle")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_decision_does_not_take_the_place_of_a_later_one() {
        record("2025-06-03");
        assertThatThrownBy(() -> record("2025-02-03", number("2025-001"))).isInstanceOf(Refusal.class);
    }

    private Object record(String decidedOn, DecisionId... supersedes) {
        return send(new RecordDecision(
                MAIN, MAIN, resolution(decidedOn), List.of(), List.of(supersedes), List.of(), null, Disclosure.TO_ALL));
    }

    private Object send(Object command) {
        return axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(usual().metadata()));
    }

    private static List<String> names(List<? extends EventMessage<?>> events) {
        return events.stream()
                .map(Message::getPayloadType)
                .map(Class::getSimpleName)
                .toList();
    }

    private static List<String> names(Class<?>... events) {
        return Stream.of(events).map(Class::getSimpleName).toList();
    }
}
