package org.cultureledger.temporal.mongo;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.cultureledger.temporal.RowQuery;
import org.cultureledger.temporal.Version;
import org.cultureledger.temporal.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rows may be made of, and that it comes back as it was. */
class RowCodecTest {

    sealed interface Weighed {
        record Weighing(String key, Parcel parcel) implements Weighed {}
    }

    public record Step(
            LocalDate day,
            BigDecimal value,
            long position,
            @Nullable String note) {}

    public record Address(String town, @Nullable Step last) {}

    /** Prints like a key. */
    public record Code(String value) {

        @Override
        public String toString() {
            return "code/" + value;
        }

        static Code parse(String text) {
            return new Code(text.substring("code/".length()));
        }
    }

    public record Parcel(
            Code code,
            LocalDate day,
            @Nullable LocalDate missing,
            Instant moment,
            LocalTime time,
            YearMonth month,
            ZoneId zone,
            BigDecimal weight,
            DayOfWeek weekday,
            int count,
            long many,
            double share,
            boolean open,
            @Nullable Integer rank,
            Address address,
            List<Step> steps,
            List<DayOfWeek> weekdays,
            Map<String, Step> byName) {}

    private static final View<Parcel> VIEW = View.of("parcels", 1, Parcel.class)
            .on(Weighed.class, (event, _, rows) -> {
                switch (event) {
                    case Weighed.Weighing(var key, var parcel) -> rows.put(key, parcel);
                }
            })
            .indexedBy("moment")
            .indexedBy("address.last.day", "code");

    private static final Step NOTED = new Step(LocalDate.of(2025, 3, 30), new BigDecimal("12.50"), 7, "rain");
    private static final Step PLAIN = new Step(LocalDate.of(1969, 12, 31), new BigDecimal("-0.00"), 8, null);

    private TestServer server;
    private MongoDatabase database;
    private Projection<Parcel> projection;

    @BeforeEach
    void start() {
        server = TestServer.start();
        database = server.freshDatabase();
        var codes = new TextCodec<>(Code.class, Code::toString, Code::parse);
        projection = new Projection<>(new ViewDatabase(server.client(), database, List.of(codes)), VIEW, 100);
    }

    @AfterEach
    void stop() {
        database.drop();
        server.close();
    }

    @Test
    void a_row_comes_back_as_it_was() {
        var parcel = parcel("1E+3", Instant.parse("2026-03-01T12:00:00.123456789Z"));
        given(parcel);

        assertThat(projection.store().current().find("0").map(Version::row)).contains(parcel);
    }

    @Test
    void decimals_keep_their_scale() {
        Stream.of("12.50", "12.5", "0.000", "-1234567890123456789012345678.901234", "1E+3")
                .map(weight -> parcel(weight, Instant.EPOCH))
                .forEach(parcel -> {
                    given(parcel);
                    assertThat(projection
                                    .store()
                                    .current()
                                    .find("0")
                                    .orElseThrow()
                                    .row()
                                    .weight())
                            .isEqualTo(parcel.weight());
                });
    }

    @Test
    void days_are_stored_as_they_are_written_and_what_is_null_is_left_out() {
        given(parcel("1", Instant.parse("2026-03-01T12:00:00Z")));

        var row = requireNonNull(database.getCollection("parcels@1").find().first())
                .get("row", Document.class);
        assertThat(row)
                .containsEntry("code", "code/p1")
                .containsEntry("day", "2026-03-01")
                .containsEntry("moment", "2026-03-01T12:00:00.000000000Z")
                .containsEntry("weekday", "MONDAY")
                .doesNotContainKeys("missing", "rank");
        assertThat(row.getList("steps", Document.class).getLast()).doesNotContainKey("note");
    }

    @Test
    void instants_are_compared_and_sorted_as_instants() {
        var moments = Stream.of("2026-03-01T12:00:00Z", "2026-03-01T12:00:00.000000001Z", "2026-03-01T12:00:01Z")
                .map(Instant::parse)
                .toList();
        given(moments.reversed().stream().map(moment -> parcel("1", moment)).toArray(Parcel[]::new));

        var rows = projection.store().current();
        assertThat(rows.page(RowQuery.all().ascending("moment")).versions())
                .extracting(version -> version.row().moment())
                .isEqualTo(moments);
        assertThat(rows.page(RowQuery.all().atLeast("moment", moments.get(1)).ascending("moment"))
                        .versions())
                .hasSize(2);
        assertThat(rows.page(RowQuery.all()
                                .where("address.last.day", PLAIN.day())
                                .where("code", new Code("p1")))
                        .versions())
                .hasSize(3);
    }

    private void given(Parcel... parcels) {
        var writer = projection.restart();
        long first = writer.head().position() + 1;
        for (int i = 0; i < parcels.length; i++)
            writer.apply(new Weighed.Weighing("" + i, parcels[i]), Projection.recorded(first + i));
        writer.flush();
    }

    private static Parcel parcel(String weight, Instant moment) {
        return new Parcel(
                new Code("p1"),
                LocalDate.of(2026, 3, 1),
                null,
                moment,
                LocalTime.of(9, 30),
                YearMonth.of(2026, 3),
                ZoneId.of("Europe/Vienna"),
                new BigDecimal(weight),
                DayOfWeek.MONDAY,
                3,
                1L << 40,
                0.1,
                true,
                null,
                new Address("Graz", PLAIN),
                List.of(NOTED, PLAIN),
                List.of(DayOfWeek.SUNDAY),
                new TreeMap<>(Map.of("a", NOTED, "b", PLAIN)));
    }
}
