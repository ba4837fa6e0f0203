package org.cultureledger.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.account.AccountRule;
import org.cultureledger.council.CouncilRule;
import org.cultureledger.initiative.InitiativeRule;
import org.cultureledger.kpi.KpiRule;
import org.cultureledger.people.PeopleRule;
import org.cultureledger.program.ProgramRule;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Rule;
import org.cultureledger.training.TrainingRule;

/** Every rule by which the ledger refuses something. */
public final class RuleCatalogue {

    private static final List<Class<? extends Rule>> FAMILIES = List.of(
            GeneralRule.class,
            AccountRule.class,
            CouncilRule.class,
            InitiativeRule.class,
            ProgramRule.class,
            PeopleRule.class,
            TrainingRule.class,
            KpiRule.class);

    private RuleCatalogue() {}

    public static List<Rule> rules() {
        return FAMILIES.stream()
                .flatMap(family -> Stream.<Rule>of(family.getEnumConstants()))
                .toList();
    }

    public static Optional<Rule> named(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
