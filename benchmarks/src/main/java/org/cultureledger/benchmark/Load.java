package org.cultureledger.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cultureledger.benchmark.report.Latencies;

/**
 * What some callers at once reached in some time.
 *
 * @param perSecond operations of all callers together
 */
public record Load(double perSecond, Latencies latencies) {

    /** One operation of one caller. */
    public interface Operation {
        void run(long count);
    }

    /** Makes the operation of one caller, which its thread alone runs. */
    public interface Caller {
        Operation operation(int caller);
    }

    /** Does one operation of one caller, unless there is nothing more to do. */
    public interface Step {
        boolean next(long count);
    }

    /** Makes the steps of one caller, which its thread alone takes. */
    public interface Walker {
        Step steps(int caller);
    }

    /** Lets each caller repeat its operation until the time is over, once at least. */
    public static Load of(int callers, Duration duration, Caller caller) {
        return until(callers, System.nanoTime() + duration.toNanos(), i -> {
            var operation = caller.operation(i);
            return count -> {
                operation.run(count);
                return true;
            };
        });
    }

    /**
     * Lets each caller go on until it has nothing more to do or the deadline is past, once at least.
     *
     * @param deadline of {@link System#nanoTime()}
     */
    public static Load until(int callers, long deadline, Walker walker) {
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var parts = new ArrayList<Latencies>();
            for (var done : threads.invokeAll(tasks(callers, deadline, walker))) parts.add(done.get());
            var latencies = Latencies.merged(parts);
            return new Load(latencies.count() / ((System.nanoTime() - start) / 1e9), latencies);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A caller failed", e);
        }
    }

    private static List<Callable<Latencies>> tasks(int callers, long deadline, Walker walker) {
        return IntStream.range(0, callers)
                .<Callable<Latencies>>mapToObj(i -> () -> walked(walker.steps(i), deadline))
                .toList();
    }

    private static Latencies walked(Step step, long deadline) {
        var latencies = new Latencies();
        do {
            long start = System.nanoTime();
            if (!step.next(latencies.count())) break;
            latencies.add(System.nanoTime() - start);
        } while (System.nanoTime() < deadline);
        return latencies;
    }
}
