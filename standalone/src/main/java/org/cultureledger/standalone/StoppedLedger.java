package org.cultureledger.standalone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The database of a ledger that does not run, or of one whose database others may use: that of {@code MONGODB_URI}. */
final class StoppedLedger implements AutoCloseable {

    private final ConfigurableApplicationContext storage;

    private StoppedLedger(ConfigurableApplicationContext storage) {
        this.storage = storage;
    }

    /** @param data directory of its own database; as the environment says if absent */
    static StoppedLedger open(@Nullable String data) {
        return new StoppedLedger(
                Start.quiet(Storage.class, data == null ? List.of() : List.of("--culture-ledger.data=" + data)));
    }

    MongoClient client() {
        return storage.getBean(MongoClient.class);
    }

    MongoDatabase database() {
        return storage.getBean(MongoDatabase.class);
    }

    @Override
    public void close() {
        storage.close();
    }

    /** Of the whole application no more than the way to the database. */
    @ComponentScan(
            basePackages = "org.cultureledger.platform.storage",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.ANNOTATION, classes = Configuration.class))
    static final class Storage {}
}
