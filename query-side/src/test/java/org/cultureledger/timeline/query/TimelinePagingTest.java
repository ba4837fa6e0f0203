package org.cultureledger.timeline.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativeEvent.MilestoneAdded;
import org.cultureledger.initiative.InitiativeEvent.MilestoneRescheduled;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.initiative.SlipCategory;
import org.cultureledger.initiative.SlipReason;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.query.TestLedger;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two initiatives of two departments, with milestones promised and moved on days that lie across one another. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class TimelinePagingTest {

    private static final int MILESTONES = 40;

    private record Entry(int position, LocalDate occurredOn) {}

    @Autowired
    private Recording ledger;

    private ProgramId program;
    private String path;

    @BeforeEach
    void record() {
        ledger.today("2025-05-21");
        program = ledger.program("2024-12-01");
        path = "/api/programs/" + program.code();
        for (var department : List.of("claims", "sales")) {
            var initiative = InitiativeId.of(program, "in-" + department);
            ledger.record(initiative, "2024-12-10", new InitiativePlanned(initiative, person(), plan(department)));
            for (int i = 0; i < MILESTONES; i++) {
                var code = Code.of("m-" + i);
                var day = LocalDate.of(2025, 1 + i % 4, 1 + i * 7 % 28).toString();
                ledger.record(
                        initiative, day, new MilestoneAdded(initiative, code, "Step", day("2025-06-30"), null, null));
                if (i % 3 == 0) ledger.record(initiative, day, moved(initiative, code));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&department=claims",
                "&kind=milestone-added",
                "&from=2025-02-03&to=2025-03-20",
                "&context=kpi"
            })
    void the_pages_are_the_whole_list_in_either_order(String filter) {
        var recorded = entries("/timeline?limit=500" + filter);
        assertThat(recorded).isSortedAccordingTo(Comparator.comparingInt(Entry::position));
        assertThat(paged("/timeline?limit=7" + filter)).isEqualTo(recorded);

        var latest = entries("/timeline?order=LATEST&limit=500" + filter);
        assertThat(latest)
                .containsExactlyInAnyOrderElementsOf(recorded)
                .isSortedAccordingTo(Comparator.comparing(Entry::occurredOn)
                        .thenComparingInt(Entry::position)
                        .reversed());
        assertThat(paged("/timeline?order=LATEST&limit=7" + filter)).isEqualTo(latest);
    }

    @Test
    void a_list_that_is_paged_stays_as_it_was_while_others_record() {
        var before = entries("/timeline?order=LATEST&limit=500");
        var first = ledger.get(path + "/timeline?order=LATEST&limit=10");
        var late = InitiativeId.of(program, "late");
        ledger.record(late, "2025-05-20", new InitiativePlanned(late, person(), plan("claims")));

        var seen = new ArrayList<>(entries(first));
        seen.addAll(follow("/timeline?order=LATEST&limit=10", first));
        assertThat(seen).isEqualTo(before);
    }

    @Test
    void a_place_that_the_list_does_not_know_is_refused() {
        String next = JsonPath.read(body(ledger.get(path + "/timeline?limit=60")), "$.next");
        var text = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8);
        var forged = Base64.getUrlEncoder()
                .encodeToString(text.replaceFirst(".{9}$", "nonsense!").getBytes(StandardCharsets.UTF_8));

        assertThat(ledger.get(path + "/timeline?limit=60&after=" + forged)).hasStatus(400);
    }

    private List<Entry> entries(String list) {
        return entries(ledger.get(path + list));
    }

    private static List<Entry> entries(MvcTestResult answer) {
        List<Integer> positions = JsonPath.read(body(answer), "$.items[*].position");
        List<String> days = JsonPath.read(body(answer), "$.items[*].occurredOn");
        return IntStream.range(0, positions.size())
                .mapToObj(i -> new Entry(positions.get(i), day(days.get(i))))
                .toList();
    }

    private List<Entry> paged(String list) {
        var first = ledger.get(path + list);
        var all = new ArrayList<>(entries(first));
        all.addAll(follow(list, first));
        return all;
    }

    private List<Entry> follow(String list, MvcTestResult first) {
        return further(list, first).stream()
                .flatMap(page -> entries(page).stream())
                .toList();
    }

    private List<MvcTestResult> further(String list, MvcTestResult first) {
        var pages = new ArrayList<MvcTestResult>();
        for (var page = first; body(page).contains("\"next\""); pages.add(page))
            page = ledger.get(path + list + "&after=" + JsonPath.<String>read(body(page), "$.next"));
        return pages;
    }

    private static MilestoneRescheduled moved(InitiativeId initiative, Code code) {
        return new MilestoneRescheduled(
                initiative, code, day("2025-09-30"), new SlipReason(SlipCategory.RESOURCES, "Two vacancies"), person());
    }

    private static InitiativePlan plan(String department) {
        return new InitiativePlan(
                "Close the loop",
                "Every complaint is answered in two days",
                List.of(DepartmentId.of(department)),
                List.of(),
                day("2025-01-01"),
                day("2025-12-31"),
                null,
                null,
                null);
    }

    private static PersonId person() {
        return PersonId.of("p-owner");
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
