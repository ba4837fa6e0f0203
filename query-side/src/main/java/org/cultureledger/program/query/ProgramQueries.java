package org.cultureledger.program.query;

import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views of programmes. */
@Configuration(proxyBeanMethods = false)
class ProgramQueries {

    @Bean
    ViewOf<ProgramRecord> programRecords(StoredPrograms stored) {
        return stored.view();
    }

    @Bean
    ViewOf<Adoption> programAdoptions(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(AdoptionsView.VIEW));
    }

    @Bean
    ViewOf<LeadershipRecord> leadershipActs(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(LeadershipView.VIEW));
    }

    @Bean
    ViewOf<Communication> programCommunications(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(CommunicationsView.VIEW));
    }

    @Bean
    ViewOf<Finance> programFinances(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(FinancesView.VIEW));
    }
}
