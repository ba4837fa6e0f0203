package org.cultureledger.kpi.query;

import org.cultureledger.commitment.query.Absence;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views of KPIs. */
@Configuration(proxyBeanMethods = false)
class KpiQueries {

    @Bean
    ViewOf<Kpi> kpis(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(KpisView.VIEW));
    }

    @Bean
    ViewOf<Observation> observations(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(ObservationsView.VIEW));
    }

    @Bean
    Scorecard scorecard(ViewOf<Kpi> kpis, ViewOf<Observation> observations, ViewOf<Absence> absences) {
        return new Scorecard(kpis, observations, absences);
    }

    @Bean
    TargetLineage targetLineage(Scorecard scorecard) {
        return new TargetLineage(scorecard);
    }

    @Bean
    TargetCommitments targetCommitments(Scorecard scorecard) {
        return new TargetCommitments(scorecard);
    }
}
