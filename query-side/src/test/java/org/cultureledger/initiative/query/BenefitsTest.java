package org.cultureledger.initiative.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cultureledger.query.TestLedger.Recording.caller;

import com.jayway.jsonpath.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.initiative.InitiativeEvent.InitiativePlanned;
import org.cultureledger.initiative.InitiativePlan;
import org.cultureledger.kernel.Audience;
import org.cultureledger.kernel.Disclosure;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.Money;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.program.BudgetPeriod;
import org.cultureledger.program.ProgramEvent.SpendReported;
import org.cultureledger.program.Spend;
import org.cultureledger.query.TestLedger;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** An initiative that was to cost 5,000 EUR, with spend reported for all and for management. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class BenefitsTest {

    @Autowired
    private Recording ledger;

    private ProgramId program;

    @BeforeEach
    void record() {
        ledger.today("2025-05-21");
        program = ledger.program("2025-01-01");
        var loop = InitiativeId.of(program, "loop");
        var plan = new InitiativePlan(
                "Close the loop",
                "Every complaint is answered",
                List.of(),
                List.of(),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                null,
                null,
                money("5000.00", "EUR"));
        ledger.record(loop, "2025-01-02", new InitiativePlanned(loop, PersonId.of("p-ann"), plan));
        spend("2025-02-01", money("100.50", "EUR"), Disclosure.TO_ALL, loop);
        spend("2025-03-01", money("200.00", "EUR"), Disclosure.TO_ALL, loop);
        spend("2025-03-02", money("70.00", "CHF"), new Disclosure(Audience.MANAGEMENT, null), loop);
        spend("2025-03-03", money("999.00", "EUR"), Disclosure.TO_ALL, null);
    }

    @Test
    void what_was_spent_stands_beside_the_cost_in_each_currency_as_far_as_the_reader_may_see() {
        assertThat(spent(caller("p-reader", program, Role.LEADER), "")).containsExactly("70.00 CHF", "300.50 EUR");
        assertThat(spent(caller("p-reader", program, Role.EMPLOYEE), "")).containsExactly("300.50 EUR");
    }

    @Test
    void what_was_spent_later_is_not_counted_for_an_earlier_day() {
        assertThat(spent(caller("p-reader", program, Role.LEADER), "?on=2025-02-28"))
                .containsExactly("100.50 EUR");
    }

    private List<String> spent(Caller reader, String parameters) {
        var answer = ledger.get(reader, "/api/programs/" + program.code() + "/benefits" + parameters);
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        List<String> amounts = JsonPath.read(body, "$.items[0].spent[*].amount");
        List<String> currencies = JsonPath.read(body, "$.items[0].spent[*].currency");
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> amounts.get(i) + " " + currencies.get(i))
                .toList();
    }

    private void spend(String on, Money amount, Disclosure disclosure, @Nullable InitiativeId initiative) {
        var spend = new Spend(BudgetPeriod.of("2025"), amount, initiative, disclosure);
        ledger.record(program, on, new SpendReported(program, spend));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
