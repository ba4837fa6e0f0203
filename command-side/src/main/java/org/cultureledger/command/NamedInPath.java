package org.cultureledger.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cultureledger.kernel.AccountId;
import org.cultureledger.kernel.CouncilId;
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
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** The things that an address names. One that is not on record is not found, whatever else is wrong with the request. */
@Component
final class NamedInPath {

    /** Name of the path variable that holds the programme's code, in every path. */
    private static final String PROGRAM = "p";

    private static final List<Place> PLACES = List.of(
            Place.of("/api/people/", "person", PersonId::of),
            Place.of("/api/departments/", "d", DepartmentId::of),
            Place.of("/api/accounts/", "a", AccountId::of),
            Place.within("/initiatives/", "i", InitiativeId::of),
            Place.within("/courses/", "c", CourseId::of),
            Place.within("/kpis/", "k", KpiId::of),
            Place.within("/decisions/", "n", DecisionId::new),
            Place.within("/councils/", "c", CouncilId::of));

    private final References references;

    NamedInPath(References references) {
        this.references = references;
    }

    /** Where in addresses a thing is named, and what the name stands for. */
    private record Place(String before, String variable, BiFunction<Map<?, ?>, String, StreamId> thing) {

        static Place of(String before, String variable, Function<String, StreamId> thing) {
            return new Place(before, variable, (_, name) -> thing.apply(name));
        }

        static Place within(String before, String variable, BiFunction<ProgramId, String, StreamId> thing) {
            return new Place(
                    before,
                    variable,
                    (variables, name) -> thing.apply(program(variables).orElseThrow(), name));
        }

        boolean isIn(String pattern) {
            return pattern.contains(before + "{" + variable + "}") || pattern.contains(before + "{" + variable + ":");
        }
    }

    /**
     * The programme that the address names.
     *
     * @throws Refusal {@code not-found} if it is no name
     */
    Optional<ProgramId> program(HttpServletRequest request) {
        try {
            return program(variables(request));
        } catch (IllegalArgumentException _) {
            throw new Refusal(GeneralRule.NOT_FOUND, "There is no such programme");
        }
    }

    /** @throws Refusal {@code not-found} if something that the address names is not on record */
    void requireOnRecord(HttpServletRequest request) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        var variables = variables(request);
        PLACES.stream().filter(place -> place.isIn(pattern)).forEach(place -> require(place, variables));
    }

    private void require(Place place, Map<?, ?> variables) {
        var name = String.valueOf(variables.get(place.variable()));
        try {
            if (references.exists(place.thing().apply(variables, name))) return;
        } catch (IllegalArgumentException _) {
            // a name that nothing can have is on record nowhere
        }
        throw new Refusal(GeneralRule.NOT_FOUND, "Nothing is on record under the name " + name);
    }

    private static Optional<ProgramId> program(Map<?, ?> variables) {
        return variables.get(PROGRAM) instanceof String code ? Optional.of(ProgramId.of(code)) : Optional.empty();
    }

    private static Map<?, ?> variables(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables
                : Map.of();
    }
}
