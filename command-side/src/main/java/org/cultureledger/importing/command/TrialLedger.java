package org.cultureledger.importing.command;

import java.util.UUID;
import org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration;
import org.cultureledger.access.Caller;
import org.cultureledger.command.CommandRequests;
import org.cultureledger.eventstore.CommitLog;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.platform.LogBeneath;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * A command side of its own on a database in memory, over a log that it reads and leaves as it is. All rules are the same;
 * what is recorded, names and texts included, is gone when it is closed.
 */
final class TrialLedger implements ImportTarget {

    /** All of the command side but what runs imports, and whatever else is on the class path left out. */
    private static final String NOT_OF_THE_COMMAND_SIDE =
            "org\\.cultureledger\\.(?!platform\\.|command\\.|[a-z]+\\.command\\.).*|org\\.cultureledger\\.importing\\..*";

    private final ConfigurableApplicationContext application;
    private final Poster poster;
    private final Settled settled;

    private TrialLedger(ConfigurableApplicationContext application, Poster poster, Settled settled) {
        this.application = application;
        this.poster = poster;
        this.settled = settled;
    }

    static TrialLedger over(CommitLog log, Caller caller, String correlation, Settled settled) {
        var application = new SpringApplicationBuilder(TrialApplication.class)
                .beanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("logBeneath", new LogBeneath(log)))
                .run(
                        "--server.port=-1", // no port at all
                        "--mongodb.uri=",
                        "--culture-ledger.data=memory",
                        "--culture-ledger.admin-password=" + UUID.randomUUID());
        var above = application.getBean(MongoEventStorageEngine.class).log();
        var poster = new LedgerPoster(application.getBean(CommandRequests.class), above, caller, correlation);
        return new TrialLedger(application, poster, settled);
    }

    @Override
    public Poster poster() {
        return poster;
    }

    @Override
    public Settled settled() {
        return settled;
    }

    @Override
    public void close() {
        SpringApplication.exit(application);
    }

    /** No configuration of its own accord: it is not found by whoever looks for components. */
    @EnableAutoConfiguration(exclude = MicrometerMetricsAutoConfiguration.class) // as in LedgerApplication
    @ComponentScan(
            basePackages = "org.cultureledger",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = NOT_OF_THE_COMMAND_SIDE))
    static final class TrialApplication {}
}
