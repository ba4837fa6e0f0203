package org.cultureledger.timeline.query;

import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of the timeline. */
@Configuration(proxyBeanMethods = false)
class TimelineQueries {

    @Bean
    ViewOf<TimelineEntry> timelineEntries(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(TimelineView.VIEW));
    }
}
