package org.cultureledger.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.cultureledger.council.CouncilEvent.SeatVacated;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.cultureledger.people.Employment;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.Post;
import org.cultureledger.platform.EventFormat;
import org.cultureledger.platform.TrialDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrphanSweepTest {

    private static final PersonId ANN = PersonId.of("p-ann");
    private static final PersonId BEN = PersonId.of("p-ben");
    private static final PersonalData ANN_LEE = new PersonalData("Ann Lee", null, null);

    private final TrialDatabase database = new TrialDatabase();
    private final HandClock clock = new HandClock();
    private final MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
            .database(database.get())
            .clock(clock)
            .eventSerializer(EventFormat.serializer())
            .snapshotSerializer(EventFormat.serializer())
            .build();
    private final Vault vault = new Vault(database.get(), clock);
    private final PersonDirectory directory = new PersonDirectory(database.get(), clock);
    private final OrphanSweep sweep = new OrphanSweep(vault, directory, engine, clock);

    @AfterEach
    void close() {
        engine.close();
        database.close();
    }

    @Test
    void a_text_that_no_event_refers_to_is_cleared_away_once_its_commit_cannot_come_any_more() {
        var kept = vault.seal("Moves to another town", ANN);
        var orphan = vault.seal("Whoever sent this was refused", ANN);
        vacated(kept);
        sweep.perform();
        assertThat(vault.open(orphan)).as("its commit may be under way").isPresent();
        clock.pass(Duration.ofMinutes(61));
        sweep.perform();
        assertThat(vault.open(orphan)).isEmpty();
        assertThat(vault.open(kept)).isPresent();
    }

    @Test
    void later_sweeps_look_at_what_came_since() {
        var kept = vault.seal("Moves to another town", ANN);
        vacated(kept);
        clock.pass(Duration.ofHours(2));
        sweep.perform();
        var orphan = vault.seal("Whoever sent this was refused", ANN);
        clock.pass(Duration.ofHours(2));
        sweep.perform();
        assertThat(vault.open(orphan)).isEmpty();
        assertThat(vault.open(kept)).isPresent();
    }

    @Test
    void the_name_of_somebody_who_never_joined_is_cleared_away() {
        directory.put(ANN, ANN_LEE);
        directory.put(BEN, new PersonalData("Ben Ode", null, null));
        var post = new Post(DepartmentId.of("claims"), Level.STAFF, true);
        var hired = new Employment(post, EmploymentKind.EMPLOYEE, LocalDate.parse("2026-03-01"));
        append("Person", ANN.toString(), new PersonJoined(ANN, hired));
        sweep.perform();
        assertThat(directory.find(BEN)).as("may be about to join").isPresent();
        clock.pass(Duration.ofMinutes(61));
        sweep.perform();
        assertThat(directory.find(BEN)).isEmpty();
        assertThat(directory.find(ANN)).contains(ANN_LEE);
    }

    @Test
    void a_text_written_about_somebody_already_erased_goes_too() {
        directory.erase(ANN);
        var late = vault.seal("Ann's seat, recorded late", ANN);
        vacated(late);
        sweep.perform();
        assertThat(vault.open(late)).isEmpty();
    }

    private void vacated(Sealed reason) {
        var council = CouncilId.parse("council/acme/main");
        append("Council", council.toString(), new SeatVacated(council, ANN, LocalDate.parse("2026-03-01"), reason));
    }

    private void append(String type, String stream, Object event) {
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(type, stream, 0, event)));
    }

    /** Goes forward when told to. */
    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-03-01T08:00:00Z");

        private void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
