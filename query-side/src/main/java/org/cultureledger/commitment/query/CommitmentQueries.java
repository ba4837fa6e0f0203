package org.cultureledger.commitment.query;

import java.util.List;
import org.cultureledger.people.query.PersonRecord;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The views of commitments, and all commitments together. */
@Configuration(proxyBeanMethods = false)
class CommitmentQueries {

    @Bean
    ViewOf<Commitment> commitmentRows(ViewDatabase database) {
        return ViewOf.ofPrograms(database.open(CommitmentsView.VIEW)).as(Commitments::told);
    }

    @Bean
    ViewOf<Absence> absences(ViewDatabase database) {
        return ViewOf.ofAll(database.open(AbsencesView.VIEW));
    }

    @Bean
    Commitments commitments(
            ViewOf<Commitment> rows,
            ViewOf<Absence> absences,
            ViewOf<PersonRecord> persons,
            ObjectProvider<ComputedCommitments> computed) {
        return new Commitments(
                rows, absences, persons, List.copyOf(computed.orderedStream().toList()));
    }
}
