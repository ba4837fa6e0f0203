package org.cultureledger.query;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Grant;
import org.cultureledger.access.Role;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.StreamId;
import org.cultureledger.people.Level;
import org.cultureledger.platform.access.CurrentCaller;
import org.cultureledger.program.Charter;
import org.cultureledger.program.ProgramEvent.ProgramChartered;
import org.cultureledger.program.Sponsor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/**
 * The query side over an empty ledger: record events, then ask. For {@code @SpringBootTest(classes = {QuerySideApplication.class,
 * TestLedger.class})}. Each programme is one of its own, so tests share the ledger.
 */
@TestConfiguration
public class TestLedger {

    private static final AtomicInteger PROGRAMS = new AtomicInteger();

    @Bean
    @Primary
    SteppingClock steppingClock() {
        return new SteppingClock();
    }

    @Bean
    Recording recording(EventStore store, Ledger ledger, SteppingClock clock, WebApplicationContext web) {
        return new Recording(store, ledger, clock, MockMvcTester.from(web));
    }

    /** Records events and asks questions. */
    public static final class Recording {

        /** Someone who may do and see everything. */
        public static final Caller ANYONE =
                caller("p-admin", null, Role.PROGRAM_MANAGER, Role.COUNCIL_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR);

        private final EventStore store;
        private final Ledger ledger;
        private final SteppingClock clock;
        private final MockMvcTester web;
        private final Map<String, Long> sequences = new HashMap<>();

        Recording(EventStore store, Ledger ledger, SteppingClock clock, MockMvcTester web) {
            this.store = store;
            this.ledger = ledger;
            this.clock = clock;
            this.web = web;
        }

        /** A caller with these roles in a programme, or in all. */
        public static Caller caller(String person, @Nullable ProgramId program, Role... roles) {
            var grants =
                    Arrays.stream(roles).map(role -> new Grant(role, program)).collect(Collectors.toSet());
            return new Caller(AccountId.of("a-" + person), PersonId.of(person), Set.copyOf(grants));
        }

        /** From now on it is noon, in Greenwich, of that day. */
        public Recording today(String day) {
            clock.set(Instant.parse(day + "T12:00:00Z"));
            return this;
        }

        /** A new programme in Berlin, charted on the day. */
        public ProgramId program(String on) {
            var program = ProgramId.of("program-" + PROGRAMS.incrementAndGet());
            var charter = new Charter(
                    "Customer first",
                    ZoneId.of("Europe/Berlin"),
                    List.of(),
                    List.of(),
                    LocalDate.parse("2029-12-31"),
                    "Customers come back",
                    "We serve our customers first",
                    new Sponsor(PersonId.of("p-sponsor"), Level.EXECUTIVE),
                    null,
                    null,
                    null);
            record(program, on, new ProgramChartered(program, charter));
            return program;
        }

        /** @return position of the last of the events, which are one commit */
        public synchronized long record(StreamId stream, String on, Object... events) {
            var messages = Arrays.stream(events)
                    .map(event -> new GenericDomainEventMessage<>(
                            "test",
                            stream.toString(),
                            sequences.merge(stream.toString(), 0L, (last, _) -> last + 1),
                            event,
                            Map.of("on", on, "actor", "account/a-1", "role", "PROGRAM_MANAGER", "source", "api")))
                    .toList();
            store.publish(messages);
            return ledger.head();
        }

        /** Asks once the views have seen everything. */
        public MvcTestResult get(Caller caller, String path) {
            var latest = path + (path.contains("?") ? "&" : "?") + "at-least=" + Math.max(0, ledger.head());
            return raw(caller, latest, "application/json");
        }

        public MvcTestResult raw(Caller caller, String path, String accept) {
            return web.get()
                    .uri(URI.create(path))
                    .header("Accept", accept)
                    .requestAttr(CurrentCaller.class.getName(), caller)
                    .exchange();
        }

        public MvcTestResult get(String path) {
            return get(ANYONE, path);
        }
    }
}
