package org.cultureledger.training.query;

import org.cultureledger.people.query.PersonRecord;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views of courses and trainings, and what follows from them. */
@Configuration(proxyBeanMethods = false)
class TrainingQueries {

    @Bean
    ViewOf<Course> courses(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(CoursesView.VIEW));
    }

    @Bean
    ViewOf<Training> trainings(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(TrainingsView.VIEW));
    }

    @Bean
    Compliance compliance(ViewOf<Course> courses, ViewOf<Training> trainings, ViewOf<PersonRecord> persons) {
        return new Compliance(courses, trainings, persons);
    }

    @Bean
    ObligationLineage obligationLineage(Compliance compliance) {
        return new ObligationLineage(compliance);
    }

    @Bean
    TrainingCommitments trainingCommitments(Compliance compliance) {
        return new TrainingCommitments(compliance);
    }
}
