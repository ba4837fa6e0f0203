package org.cultureledger.initiative;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative sets out to do.
 *
 * @param customerOutcome what will be better for the customer
 * @param advances elements of the framework that it claims to advance
 * @param start first day, in the programme's zone
 * @param finish last day, in the programme's zone
 * @param decision the decision it rests on
 */
public record InitiativePlan(
        String title,
        String customerOutcome,
        List<DepartmentId> departments,
        List<ElementCode> advances,
        LocalDate start,
        LocalDate finish,
        @Nullable DecisionId decision,
        @Nullable ExpectedEffect expectedEffect,
        @Nullable Money cost) {

    public InitiativePlan {
        departments = List.copyOf(departments);
        advances = List.copyOf(advances);
    }
}
