package org.cultureledger.command;

import java.util.function.BiFunction;
import org.cultureledger.framework.CultureFramework;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.CourseId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.InitiativeId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.StreamId;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.rule.Rule;

/**
 * What other streams have on record, read only. A change of such a stream at the same moment is not noticed: where it
 * must be, both streams get an event in the same commit.
 */
public interface References {

    boolean exists(StreamId stream);

    /** What the events of a stream come to, from the first to the last on record. */
    <S> S fold(StreamId stream, S start, BiFunction<S, Object, S> step);

    /** @throws Refusal {@code unknown-…} if there is no such stream */
    default void require(StreamId stream) {
        if (!exists(stream)) throw new Refusal(unknown(stream), "%s is not on record".formatted(stream));
    }

    /** @throws Refusal {@code unknown-element} if the framework has no such element */
    default void require(ElementCode element) {
        if (CultureFramework.element(element).isEmpty())
            throw new Refusal(GeneralRule.UNKNOWN_ELEMENT, "The framework has no element " + element);
    }

    private static Rule unknown(StreamId stream) {
        return switch (stream) {
            case ProgramId _ -> GeneralRule.UNKNOWN_PROGRAM;
            case PersonId _ -> GeneralRule.UNKNOWN_PERSON;
            case DepartmentId _ -> GeneralRule.UNKNOWN_DEPARTMENT;
            case AccountId _ -> GeneralRule.UNKNOWN_ACCOUNT;
            case DecisionId _ -> GeneralRule.UNKNOWN_DECISION;
            case InitiativeId _ -> GeneralRule.UNKNOWN_INITIATIVE;
            case CourseId _ -> GeneralRule.UNKNOWN_COURSE;
            case KpiId _ -> GeneralRule.UNKNOWN_KPI;
            default -> GeneralRule.NOT_FOUND;
        };
    }
}
