package org.cultureledger.commitment.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.commitment.query.Story.BERLIN;
import static org.cultureledger.commitment.query.Story.LOOP;
import static org.cultureledger.commitment.query.Story.PILOT;
import static org.cultureledger.commitment.query.Story.SPONSOR;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cultureledger.eventstore.embedded.EmbeddedMongo;
import org.cultureledger.initiative.InitiativeEvent;
import org.cultureledger.initiative.InitiativeEvent.*;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.temporal.InMemoryRows;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories of one milestone, whose acts are recorded in any order of their days. */
@SuppressWarnings("NullAway.Init")
class HistoryTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final String MILESTONE = "acme/milestone/loop/pilot";
    private static final int ACTS = 40;

    private record Happening(InitiativeEvent event, Recorded at) {}

    private static EmbeddedMongo server;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        server = EmbeddedMongo.inMemory();
        client = MongoClients.create(server.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void as_of_any_position_commitments_are_what_the_events_up_to_there_make_of_them(long seed) {
        var history = history(new Random(seed));
        var store = projected(history, new Random(seed), "history-" + seed);
        for (int events = 1; events <= history.size(); events++)
            assertThat(store.at(events - 1L).all())
                    .isEqualTo(fold(history.subList(0, events)).asMap());
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void the_lineage_of_a_commitment_names_exactly_the_events_that_changed_it(long seed) {
        var history = history(new Random(seed));
        var store = projected(history, new Random(seed), "lineage-" + seed);
        var changed = new TreeSet<Long>();
        for (int events = 1; events <= history.size(); events++) {
            var before = fold(history.subList(0, events - 1)).find(MILESTONE);
            var after = fold(history.subList(0, events)).find(MILESTONE);
            if (!before.equals(after)) changed.add(events - 1L);
        }
        assertThat(store.history(MILESTONE).lineage()).containsExactlyElementsOf(changed);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void on_any_day_a_commitment_stands_as_if_what_happened_later_were_not_on_record(long seed) {
        var history = history(new Random(seed));
        var row = fold(history).get(MILESTONE);
        for (var day = FIRST_DAY; day.isBefore(FIRST_DAY.plusYears(1)); day = day.plusDays(7)) {
            var last = day;
            var known = history.stream()
                    .filter(happening -> !happening.at().on().isAfter(last))
                    .toList();
            var standing = row.on(day, BERLIN).orElseThrow();
            var alone = fold(known).get(MILESTONE).on(day, BERLIN).orElseThrow();
            assertThat(figures(standing)).isEqualTo(figures(alone));
        }
    }

    private static List<Object> figures(Standing standing) {
        return Stream.<Object>of(
                        standing.state(),
                        standing.due(),
                        standing.originalDue(),
                        standing.slips(),
                        standing.slippedDays(),
                        standing.agreedDue(),
                        standing.keptAsAgreed(),
                        standing.keptAsFirstPromised(),
                        String.valueOf(standing.owner()))
                .toList();
    }

    private static List<Happening> history(Random random) {
        var history = new ArrayList<Happening>();
        add(history, FIRST_DAY, Story.planned());
        add(history, FIRST_DAY, Story.milestone("2025-06-30"));
        for (int act = 0; act < ACTS; act++) add(history, day(random), act(random));
        return history;
    }

    private static void add(List<Happening> history, LocalDate on, InitiativeEvent event) {
        var recordedAt = Instant.parse("2025-12-31T12:00:00Z").plusSeconds(history.size());
        history.add(
                new Happening(event, Recorded.alone(history.size(), recordedAt).on(on)));
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(365));
    }

    private static InitiativeEvent act(Random random) {
        var categories = SlipCategory.values();
        var reason = new SlipReason(categories[random.nextInt(categories.length)], "so it came");
        return switch (random.nextInt(7)) {
            case 0, 1 -> new MilestoneRescheduled(LOOP, PILOT, day(random), reason, SPONSOR);
            case 2 -> new RescheduleConfirmed(LOOP, PILOT, 1, SPONSOR);
            case 3 -> new MilestoneCompleted(LOOP, PILOT, List.of());
            case 4 -> new MilestoneReopened(LOOP, PILOT, "not yet");
            case 5 -> new InitiativeClosed(LOOP, "nothing to the milestone");
            default -> new CompletionConfirmed(LOOP, PILOT, PersonId.of("p-witness"));
        };
    }

    private static InMemoryRows<Commitment> fold(List<Happening> history) {
        var rows = new InMemoryRows<Commitment>();
        history.forEach(happening -> CommitmentsView.VIEW.apply(happening.event(), happening.at(), rows));
        return rows;
    }

    private static MongoViewStore<Commitment> projected(List<Happening> history, Random random, String database) {
        var views = new ViewDatabase(client, client.getDatabase(database));
        var store = views.open(CommitmentsView.VIEW);
        var writer = store.writer(100);
        writer.open(
                views.heads().claim(store.name(), "test", Duration.ofMinutes(1)).orElseThrow());
        for (var happening : history) {
            writer.apply(happening.event(), happening.at());
            if (random.nextBoolean()) writer.flush();
        }
        writer.flush();
        return store;
    }
}
