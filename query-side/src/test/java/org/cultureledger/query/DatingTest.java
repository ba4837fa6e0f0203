package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.junit.jupiter.api.Test;

/** It is half past midnight of 2 March in Berlin, and still 1 March in Greenwich. */
class DatingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T23:30:00Z"), BERLIN);
    private static final long HEAD = 5;

    /** Commits of positions 0, 1 to 3, and 4 to 5. */
    private record ThreeCommits() implements Ledger {

        private static final List<Instant> RECORDED = List.of(
                Instant.parse("2026-02-27T22:59:59.999Z"),
                Instant.parse("2026-02-27T23:00:00Z"),
                Instant.parse("2026-03-01T23:10:00Z"));

        private static int commit(long position) {
            return position == 0 ? 0 : position <= 3 ? 1 : 2;
        }

        @Override
        public long head() {
            return HEAD;
        }

        @Override
        public long positionAt(Instant time) {
            return IntStream.rangeClosed(0, (int) HEAD)
                    .filter(position -> !RECORDED.get(commit(position)).isAfter(time))
                    .max()
                    .orElse(-1);
        }

        @Override
        public long endOfCommit(long position) {
            return List.of(0L, 3L, 5L).get(commit(position));
        }

        @Override
        public Optional<Instant> recordedAt(long position) {
            return position < 0 ? Optional.empty() : Optional.of(RECORDED.get(commit(position)));
        }

        @Override
        public Optional<StoredEvent> event(long position) {
            return Optional.empty();
        }
    }

    @Test
    void without_parameters_a_question_is_of_now_and_today_in_the_programmes_zone() {
        var moment = moment(Map.of());
        assertThat(moment).isEqualTo(new Moment(4, day("2026-03-02"), day("2026-03-02"), BERLIN, false));
    }

    @Test
    void as_of_a_day_is_its_end_in_the_programmes_zone_judged_for_that_day() {
        assertThat(moment(Map.of("as-of", "2026-02-27")).position()).isZero();
        assertThat(moment(Map.of("as-of", "2026-02-28")).position()).isEqualTo(3);
        assertThat(moment(Map.of("as-of", "2026-02-28")).on()).isEqualTo("2026-02-28");
        assertThat(moment(Map.of("as-of", "2026-02-28")).past()).isTrue();
    }

    @Test
    void as_of_a_day_can_be_judged_for_another_one() {
        var moment = moment(Map.of("as-of", "2026-02-28", "on", "2025-01-01"));
        assertThat(moment.position()).isEqualTo(3);
        assertThat(moment.on()).isEqualTo("2025-01-01");
    }

    @Test
    void as_of_an_instant_is_what_was_recorded_by_then() {
        assertThat(moment(Map.of("as-of", "2026-02-27T23:00:00Z")).position()).isEqualTo(3);
        assertThat(moment(Map.of("as-of", "2026-02-27T22:59:59.999Z")).position())
                .isZero();
        assertThat(moment(Map.of("as-of", "2020-01-01T00:00:00Z")).position()).isEqualTo(-1);
    }

    @Test
    void a_position_inside_of_a_commit_is_its_end_judged_for_the_day_it_was_recorded() {
        var moment = moment(Map.of("as-of-position", "2"));
        assertThat(moment.position()).isEqualTo(3);
        assertThat(moment.on()).isEqualTo("2026-02-28");
    }

    @Test
    void before_the_first_event_there_is_a_position_too() {
        assertThat(moment(Map.of("as-of-position", "-1")).position()).isEqualTo(-1);
    }

    @Test
    void what_has_not_come_yet_is_refused() {
        assertThatRefused(Map.of("as-of", "2026-03-03"));
        assertThatRefused(Map.of("as-of", "2026-03-01T23:30:01Z"));
        assertThatRefused(Map.of("on", "2026-03-03"));
        assertThatRefused(Map.of("as-of-position", "6"));
    }

    @Test
    void what_is_malformed_is_refused_by_its_name() {
        assertThatWrong("as-of", Map.of("as-of", "yesterday"));
        assertThatWrong("on", Map.of("on", "2026-02-30"));
        assertThatWrong("as-of-position", Map.of("as-of-position", "1.5"));
        assertThatWrong("as-of-position", Map.of("as-of-position", "1", "as-of", "2026-02-28"));
    }

    private static Moment moment(Map<String, String> given) {
        return dating(given).moment(() -> 4);
    }

    private static Dating dating(Map<String, String> given) {
        var parameters = given.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new String[] {entry.getValue()}));
        return new Dating(new Parameters(parameters), new ThreeCommits(), CLOCK, BERLIN);
    }

    private static void assertThatRefused(Map<String, String> given) {
        assertThatThrownBy(() -> moment(given))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(GeneralRule.NOT_YET));
    }

    private static void assertThatWrong(String name, Map<String, String> given) {
        assertThatThrownBy(() -> moment(given))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        form -> assertThat(form.errors().getFirst().field()).isEqualTo(name));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
