package org.cultureledger.council.query;

import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views of councils and decisions. */
@Configuration(proxyBeanMethods = false)
class CouncilQueries {

    @Bean
    ViewOf<Council> councils(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(CouncilsView.VIEW))
                .as((row, reading) -> CouncilItem.of(row, reading.moment().on()));
    }

    @Bean
    ViewOf<Meeting> councilMeetings(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(MeetingsViews.MEETINGS));
    }

    @Bean
    ViewOf<Minutes> councilMinutes(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(MeetingsViews.MINUTES)).as((row, _) -> MinutesItem.of(row, null));
    }

    @Bean
    ViewOf<Decision> decisionRows(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(DecisionsView.VIEW))
                .as((row, reading) -> DecisionSummary.of(row, reading.moment().on()));
    }
}
