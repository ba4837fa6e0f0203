package org.cultureledger.benchmark.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.cultureledger.benchmark.Effort;
import org.cultureledger.benchmark.Server;
import org.cultureledger.benchmark.report.Figures;
import org.cultureledger.benchmark.report.Report;
import org.cultureledger.benchmark.report.Table;

/** What a million events take: memory on the server that has nothing else, disk on the one that has. */
public final class FootprintChapter {

    private static final double MILLION = 1e6;

    private FootprintChapter() {}

    /**
     * @param directory of the durable server, which holds the grown log and nothing else
     * @param events that it holds
     */
    public static void measure(Effort effort, Path directory, int events, Report report) {
        report.chapter("Heap and disk");
        int inMemory = effort.logSizes().getFirst();
        report.table(Table.titled(
                        "Heap and disk per million events", "server", "measured with", "MB per million events")
                .note("Events of 200 B, 20 a commit. Heap is what is in use after a full collection, server and"
                        + " driver in one process; disk is the server's file, compressed, with room that it would"
                        + " use again.")
                .row(
                        "built-in, in memory: heap",
                        Figures.whole(inMemory) + " events",
                        megabytes(heap(inMemory), inMemory))
                .row("built-in, durable: disk", Figures.whole(events) + " events", megabytes(size(directory), events))
                .build());
    }

    private static String megabytes(long bytes, int events) {
        return Figures.whole(bytes / MILLION * (MILLION / events));
    }

    private static long heap(int events) {
        LongSupplier used = () -> {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        };
        try (var server = Server.inMemory();
                var log = new GrowingLog(server)) {
            long before = used.getAsLong();
            log.growTo(events, System.nanoTime() + Duration.ofMinutes(1).toNanos());
            return used.getAsLong() - before;
        }
    }

    private static long size(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
