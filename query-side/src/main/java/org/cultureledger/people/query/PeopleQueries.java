package org.cultureledger.people.query;

import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views of the organisation. */
@Configuration(proxyBeanMethods = false)
class PeopleQueries {

    @Bean
    ViewOf<DepartmentRecord> departmentRecords(ViewDatabase database) {
        return ViewOf.ofAll(database.open(DepartmentsView.VIEW));
    }

    @Bean
    ViewOf<PersonRecord> personRecords(ViewDatabase database) {
        return ViewOf.ofAll(database.open(PersonsView.VIEW));
    }
}
