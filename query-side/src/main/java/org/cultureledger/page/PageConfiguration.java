package org.cultureledger.page;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    LedgerDialect ledgerDialect() {
        return new LedgerDialect();
    }

    @Bean
    SmartInitializingSingleton datedLinks(SpringTemplateEngine engine) {
        return () -> engine.setLinkBuilder(new DatedLinks());
    }
}
