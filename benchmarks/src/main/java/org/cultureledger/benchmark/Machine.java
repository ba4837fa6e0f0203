package org.cultureledger.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.cultureledger.benchmark.report.Latencies;

/** What the figures were measured on. Without the machine's name. */
final class Machine {

    private static final Pattern JAR = Pattern.compile(".*/(.+?)-(\\d[^/]*)\\.jar");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final int SYNCS = 100;

    private Machine() {}

    /** One line each. */
    static List<String> described(Path directory) {
        var runtime = ManagementFactory.getRuntimeMXBean();
        return List.of(
                "%d cores (%s), %d GiB of memory, %s %s"
                        .formatted(
                                Runtime.getRuntime().availableProcessors(),
                                processor(),
                                memory() >> 30,
                                System.getProperty("os.name"),
                                System.getProperty("os.arch")),
                "%s %s, heap of %d MiB at most, %s"
                        .formatted(
                                runtime.getVmName(),
                                runtime.getVmVersion(),
                                Runtime.getRuntime().maxMemory() >> 20,
                                collectors()),
                "bringing 4 KiB to disk takes %s (p50 / p99 ms)".formatted(syncs(directory)));
    }

    private static String collectors() {
        return String.join(
                ", ",
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(collector -> collector.getName())
                        .toList());
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }

    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) return "unknown";
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String syncs(Path directory) {
        var latencies = new Latencies();
        try (var file =
                FileChannel.open(directory.resolve("sync"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < SYNCS; i++) {
                file.write(ByteBuffer.allocate(4 << 10));
                long start = System.nanoTime();
                file.force(false);
                latencies.add(System.nanoTime() - start);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return latencies.shortCell();
    }

    /** Name and version of the library that a class comes from, as its file has it. */
    static String library(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        var jar = JAR.matcher(source == null ? "" : source.getLocation().getPath());
        return jar.matches() ? "%s %s".formatted(jar.group(1), jar.group(2)) : type.getPackageName();
    }
}
