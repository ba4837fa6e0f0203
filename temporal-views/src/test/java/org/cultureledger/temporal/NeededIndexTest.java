package org.cultureledger.temporal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.temporal.example.Commitment;
import org.cultureledger.temporal.example.InitiativeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A view answers a query only from an index that it declares. */
class NeededIndexTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final View<Commitment> VIEW = View.of("commitments", 1, Commitment.class)
            .on(InitiativeEvent.class, (_, _, _) -> {})
            .indexedBy("owner")
            .indexedBy("owner", "doneOn", "due");

    static List<RowQuery> served() {
        var all = RowQuery.all();
        return List.of(
                all,
                RowQuery.startingWith("milestone/"),
                all.where("owner", "ann"),
                all.whereOneOf("owner", List.of("ann", "bob")),
                all.where("owner", "ann").where("doneOn", null).ascending("due"),
                all.where("doneOn", null).where("owner", "ann").descending("due"),
                all.where("owner", "ann")
                        .where("doneOn", null)
                        .atLeast("due", DAY)
                        .ascending("due"),
                all.where("owner", "ann").where("doneOn", null).where("due", DAY));
    }

    static List<RowQuery> unserved() {
        var all = RowQuery.all();
        return List.of(
                all.where("due", DAY),
                all.ascending("owner").where("due", DAY),
                all.where("owner", "ann").ascending("due"),
                all.where("owner", "ann").where("doneOn", null),
                all.where("owner", "ann").where("due", DAY).ascending("doneOn"),
                all.where("owner", "ann").where("doneOn", null).atLeast("due", DAY),
                all.where("owner", "ann").atLeast("doneOn", DAY).ascending("due"),
                all.where("owner", "ann").ascending("owner"),
                RowQuery.startingWith("milestone/").where("owner", "ann"));
    }

    @ParameterizedTest
    @MethodSource("served")
    void a_query_that_an_index_serves_is_let_through(RowQuery query) {
        assertThatCode(() -> VIEW.requireIndexFor(query)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("unserved")
    void a_query_that_no_index_serves_is_refused(RowQuery query) {
        assertThatIllegalArgumentException().isThrownBy(() -> VIEW.requireIndexFor(query));
    }

    @Test
    void the_refusal_names_the_index_that_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIEW.requireIndexFor(
                        RowQuery.all().where("doneOn", null).ascending("due")))
                .withMessageStartingWith("commitments@1 declares no index of [doneOn, due], which this needs");
    }
}
