package org.cultureledger.page;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    LedgerDialect ledgerDialect() {
        return new LedgerDialect();
    }

    @Bean
    WebMvcConfigurer pagePositions() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PagePosition()).excludePathPatterns("/api/**");
            }
        };
    }

    @Bean
    SmartInitializingSingleton datedLinks(SpringTemplateEngine engine) {
        return () -> engine.setLinkBuilder(new DatedLinks());
    }
}
