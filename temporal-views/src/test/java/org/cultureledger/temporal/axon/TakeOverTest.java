package org.cultureledger.temporal.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.cultureledger.temporal.axon.ViewHealth.State;
import org.cultureledger.temporal.axon.ViewHealth.Status;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.Histories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several processes feed one view, one at a time. */
class TakeOverTest {

    private static final List<Object> EVENTS = Histories.random(17, 300, 10);

    private final Nodes nodes = new Nodes(new InMemoryEventStorageEngine());

    @AfterEach
    void stop() {
        nodes.close();
    }

    @Test
    void another_node_takes_over_where_the_first_one_stopped() throws Exception {
        nodes.append(EVENTS.subList(0, 150));
        var first = nodes.store(Accountability.VIEW);
        nodes.start("a", first);
        assertThat(first.awaitPosition(149, Nodes.PATIENCE)).isTrue();
        nodes.stop("a");
        long firstEpoch = epoch();

        nodes.append(EVENTS.subList(150, 300));
        var second = nodes.store(Accountability.VIEW);
        nodes.start("b", second);

        assertThat(second.awaitPosition(299, Nodes.PATIENCE)).isTrue();
        assertThat(second.at(299).all()).isEqualTo(Nodes.fold(Accountability.VIEW, EVENTS, 299));
        assertThat(epoch()).isGreaterThan(firstEpoch);
    }

    @Test
    void of_two_nodes_one_writes_and_the_other_stands_by() throws Exception {
        nodes.append(EVENTS.subList(0, 150));
        var first = nodes.store(Accountability.VIEW);
        var second = nodes.store(Accountability.VIEW);
        nodes.start("a", first);
        assertThat(first.awaitPosition(149, Nodes.PATIENCE)).isTrue();
        nodes.start("b", second);
        nodes.append(EVENTS.subList(150, 200));
        assertThat(first.awaitPosition(199, Nodes.PATIENCE)).isTrue();
        assertThat(second.signal().position())
                .as("nothing written by the second node")
                .isEqualTo(-1);
        assertThat(second.awaitPosition(199, Nodes.PATIENCE))
                .as("but the second node can read")
                .isTrue();
        assertThat(nodes.health("a").views()).extracting(Status::state).containsExactly(State.FOLLOWING);
        assertThat(nodes.health("b").views()).extracting(Status::state).containsExactly(State.STANDING_BY);

        nodes.stop("a");
        nodes.append(EVENTS.subList(200, 300));

        assertThat(second.awaitPosition(299, Nodes.PATIENCE)).isTrue();
        assertThat(second.at(299).all()).isEqualTo(Nodes.fold(Accountability.VIEW, EVENTS, 299));
    }

    private long epoch() {
        return nodes.views()
                .heads()
                .find(Accountability.VIEW.name())
                .orElseThrow()
                .epoch();
    }
}
