package org.cultureledger.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** The answer to a bulk request, row by row. */
public record BulkAnswer(List<Item> items) {

    /**
     * What became of one row.
     *
     * @param row its place in the request, from 0
     * @param status as if it had been sent alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int row,
            int status,
            @Nullable String location,
            @Nullable ProblemDetail problem) {

        static Item accepted(int row, Outcome outcome) {
            return new Item(row, outcome.status(), outcome.location(), null);
        }

        static Item refused(int row, ProblemDetail problem) {
            return new Item(row, problem.getStatus(), null, problem);
        }
    }
}
