package org.cultureledger.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.cultureledger.benchmark.application.ApplicationChapter;
import org.cultureledger.benchmark.report.Document;
import org.cultureledger.benchmark.report.Report;
import org.cultureledger.benchmark.store.ContestChapter;
import org.cultureledger.benchmark.store.FootprintChapter;
import org.cultureledger.benchmark.store.GrowthChapter;
import org.cultureledger.benchmark.store.Postgres;
import org.cultureledger.benchmark.store.StoreChapter;
import org.cultureledger.benchmark.view.ProjectionChapter;
import org.cultureledger.benchmark.view.ReadingChapter;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Measures everything in one run and writes it down. */
public final class Benchmarks {

    private final Options options;
    private final Effort effort;
    private final Path directory;
    private final Report report;
    private final List<String> circumstances = new ArrayList<>();

    private Benchmarks(Options options, Path directory, PrintStream out) {
        this.options = options;
        this.effort = options.effort();
        this.directory = directory;
        this.report = new Report(out);
    }

    /** @param arguments see {@link Options} */
    public static void main(String[] arguments) throws Exception {
        run(Options.parse(arguments), System.getenv("MONGODB_URI"), System.out);
        System.exit(0); // PostgreSQL's and the driver's threads would take their time
    }

    /** @param address of a MongoDB to measure on; null or blank for the built-in server */
    static void run(Options options, @Nullable String address, PrintStream out) throws Exception {
        var directory = Files.createTempDirectory("benchmark");
        try {
            var benchmarks = new Benchmarks(options, directory, out);
            benchmarks.measure(Optional.ofNullable(address).filter(uri -> !uri.isBlank()));
            Files.writeString(options.output(), benchmarks.document());
            out.println("Written to " + options.output());
        } finally {
            delete(directory);
        }
    }

    private String document() {
        return new Document(report, options.command(), circumstances).markdown();
    }

    private void measure(Optional<String> address) throws Exception {
        circumstances.add(
                LocalDate.now(ZoneOffset.UTC) + (options.quick() ? ", **quick: the figures mean nothing**" : ""));
        circumstances.addAll(Machine.described(directory));
        circumstances.add("%s, %s, %s, %s, %s"
                .formatted(
                        Machine.library(EventMessage.class),
                        Machine.library(MongoTemplate.class),
                        Machine.library(MongoClient.class),
                        Machine.library(MongoServer.class),
                        Machine.library(Driver.class)));
        circumstances.add(
                "seeds: payloads by their size in bytes, Zipf streams by the caller's number, histories of views 1");
        if (address.isEmpty()) measureStoresInMemory();
        measureDecisively(address);
        measureGrowth(address);
        measureApplication(address);
    }

    private void measureStoresInMemory() {
        try (var server = Server.inMemory()) {
            new StoreChapter(effort, server, false, report).measure(Optional.empty());
        }
    }

    private void measureDecisively(Optional<String> address) throws IOException {
        try (var server = server(address, "stores")) {
            try (var postgres = Postgres.started()) {
                circumstances.add("PostgreSQL %s, fsync and synchronous_commit on".formatted(postgres.version()));
                new StoreChapter(effort, server, true, report).measure(Optional.of(postgres));
            }
            new ContestChapter(effort, server, report).measure();
            new ProjectionChapter(effort, server, true, report).measure();
            new ReadingChapter(effort, server, true, report).measure();
        }
    }

    private void measureGrowth(Optional<String> address) throws IOException {
        try (var server = server(address, "growth")) {
            int events = new GrowthChapter(effort, server, report).measure();
            if (address.isEmpty()) FootprintChapter.measure(effort, directory.resolve("growth"), events, report);
        }
    }

    private Server server(Optional<String> address, String name) throws IOException {
        return address.isPresent()
                ? Server.at(address.get())
                : Server.durable(Files.createDirectories(directory.resolve(name)));
    }

    private void measureApplication(Optional<String> address) throws Exception {
        if (options.application().isEmpty()) {
            circumstances.add("the application over HTTP was not measured: no --application was given");
            return;
        }
        var database = "benchmark-" + UUID.randomUUID();
        try {
            new ApplicationChapter(
                            effort,
                            options.application().get(),
                            Files.createDirectories(directory.resolve("application")),
                            database,
                            report)
                    .measure();
        } finally {
            address.ifPresent(uri -> drop(uri, database));
        }
    }

    private static void drop(String address, String database) {
        try (var client = MongoClients.create(address)) {
            client.getDatabase(database).drop();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
