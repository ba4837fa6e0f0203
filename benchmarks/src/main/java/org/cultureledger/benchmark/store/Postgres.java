package org.cultureledger.benchmark.store;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

/** A PostgreSQL of its own, as durable as it is by default: the package that starts it would have it otherwise. */
public final class Postgres implements AutoCloseable {

    private static final int CONNECTIONS = 32;

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** @throws IllegalStateException if the server would answer before a transaction is on disk */
    public static Postgres started() {
        try {
            var started = new Postgres(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start());
            started.requireOn("fsync");
            started.requireOn("synchronous_commit");
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireOn(String setting) {
        if (!ask("SHOW " + setting).equals("on"))
            throw new IllegalStateException("PostgreSQL has %s off".formatted(setting));
    }

    public String version() {
        return ask("SHOW server_version");
    }

    private String ask(String question) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer " + question, e);
        }
    }

    /** An empty database, reached through a pool of connections. */
    HikariDataSource newDatabase() {
        var name = "benchmark_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL takes no database", e);
        }
        var pool = new HikariDataSource();
        pool.setDataSource(server.getDatabase("postgres", name));
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
