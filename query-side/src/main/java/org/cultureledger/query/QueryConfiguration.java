package org.cultureledger.query;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.temporal.axon.ViewHealth;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What questions need. */
@Configuration(proxyBeanMethods = false)
class QueryConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Question.class);
    }

    @Bean
    Ledger ledger(MongoEventStorageEngine engine) {
        return new CommitLedger(engine.log());
    }

    @Bean
    Views views(ObjectProvider<ViewOf<?>> views) {
        return new Views(views.orderedStream().toList());
    }

    @Bean
    ViewStates viewStates(Views views, Ledger ledger, ViewHealth health) {
        return new ViewStates(views, ledger, health);
    }

    @Bean
    ViewsHealthIndicator viewsHealthIndicator(ViewStates states) {
        return new ViewsHealthIndicator(states);
    }

    @Bean
    DescribedQuestions describedQuestions() {
        return new DescribedQuestions();
    }

    @Bean
    ViewMetrics viewMetrics(Views views, Ledger ledger) {
        return new ViewMetrics(views, ledger);
    }

    @Bean
    WebMvcConfigurer questions(
            Programs programs,
            Ledger ledger,
            Clock clock,
            JsonMapper json,
            Lines lines,
            DecisionReaders readers,
            @Value("${culture-ledger.zone:UTC}") ZoneId zone) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new QuestionArguments(programs, ledger, clock, zone, lines, readers));
            }

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                // last, for whoever takes any form gets JSON
                builder.configureMessageConvertersList(converters -> converters.add(new CsvMessages(json)));
            }
        };
    }
}
