package org.cultureledger.benchmark.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cultureledger.benchmark.Effort;
import org.cultureledger.benchmark.Load;
import org.cultureledger.benchmark.Rounds;
import org.cultureledger.benchmark.Server;
import org.cultureledger.benchmark.report.Figures;
import org.cultureledger.benchmark.report.Latencies;
import org.cultureledger.benchmark.report.Report;
import org.cultureledger.benchmark.report.Table;
import org.cultureledger.benchmark.report.Target;

/** Append and replay: ours, its competitors, and the raw driver as the limit, all on one server. */
public final class StoreChapter {

    static final int SMALL_PAYLOAD = 200;
    static final int LARGE_PAYLOAD = 2_000;
    private static final List<Integer> CALLERS = List.of(1, 8, 32);

    private final Effort effort;
    private final Server server;
    private final boolean decisive;
    private final Report report;
    private final Table.Builder appends;
    private final Table.Builder replays;

    /** @param decisive whether what is reached here counts for the targets */
    public StoreChapter(Effort effort, Server server, boolean decisive, Report report) {
        this.effort = effort;
        this.server = server;
        this.decisive = decisive;
        this.report = report;
        this.appends = Table.titled(
                "Append, " + server.name(),
                "streams",
                "payload",
                "callers",
                "store",
                "commits/s",
                "p50 / p99 / p99.9 ms");
        this.replays = Table.titled("Replay, " + server.name(), "payload", "store", "events/s");
    }

    /** @param postgres to measure Axon's JDBC engine on; without one it is left out */
    public void measure(Optional<Postgres> postgres) {
        report.chapter("Event stores, " + server.name());
        for (int bytes : List.of(SMALL_PAYLOAD, LARGE_PAYLOAD)) {
            var contenders = contenders(postgres);
            try {
                measure(contenders, bytes);
            } finally {
                contenders.forEach(Contender::close);
            }
        }
        report.table(appends.note("One event a commit; a commit is durable when it is answered.")
                .build());
        report.table(replays.note("One event a commit, payload and metadata deserialized, each store at its defaults.")
                .build());
    }

    private List<Contender> contenders(Optional<Postgres> postgres) {
        var contenders = new ArrayList<Contender>(List.of(Contenders.ours(server), Contenders.axonMongo(server)));
        postgres.map(Contenders::jdbc).ifPresent(contenders::add);
        contenders.add(new RawDriver(server, Contenders.serializer()));
        return contenders;
    }

    private void measure(List<Contender> contenders, int bytes) {
        var events = Noted.ofBytes(bytes);
        contenders.forEach(contender -> append(contender, Streams.SMALL, 8, effort.warmUp(), events));
        for (int callers : CALLERS) {
            compareAppends(contenders, Streams.SMALL, callers, bytes, events);
        }
        if (bytes == SMALL_PAYLOAD) {
            compareAppends(contenders, Streams.HOT, 8, bytes, events);
            compareAppends(contenders, Streams.ZIPF, 8, bytes, events);
        }
        compareReplays(contenders, bytes);
    }

    private void compareAppends(
            List<Contender> contenders, Streams streams, int callers, int bytes, List<Noted> events) {
        boolean targeted = decisive && streams == Streams.SMALL && bytes == SMALL_PAYLOAD;
        var rounds = Rounds.of(
                targeted ? effort.rounds() : effort.fewRounds(),
                contenders,
                contender -> append(contender, streams, callers, effort.append(), events));
        for (var contender : contenders) {
            appends.row(
                    streams.title(),
                    "%,d B".formatted(bytes),
                    Integer.toString(callers),
                    contender.name(),
                    Figures.whole(rounds.median(contender, Load::perSecond)),
                    Latencies.merged(rounds.of(contender).stream()
                                    .map(Load::latencies)
                                    .toList())
                            .cell());
        }
        if (targeted) appendTargets(callers, rates(contenders, contender -> rounds.median(contender, Load::perSecond)));
    }

    private void appendTargets(int callers, Map<String, Double> rates) {
        var target = switch (callers) {
            case 1 -> Target.APPEND_ONE;
            case 8 -> Target.APPEND_EIGHT;
            default -> Target.APPEND_THIRTY_TWO;
        };
        against(target, rates, Contenders.AXON_MONGO);
        if (target == Target.APPEND_THIRTY_TWO) against(Target.APPEND_JDBC, rates, Contenders.JDBC);
    }

    private static Load append(
            Contender contender, Streams streams, int callers, Duration duration, List<Noted> events) {
        var places = streams.open();
        return Load.of(callers, duration, caller -> {
            var own = places.of(caller);
            return count -> contender.append(own.get(), events.get((int) (count % events.size())));
        });
    }

    private void compareReplays(List<Contender> contenders, int bytes) {
        contenders.forEach(this::replay);
        var rounds = Rounds.of(effort.rounds(), contenders, this::replay);
        var rates = rates(contenders, contender -> rounds.median(contender, rate -> rate));
        rates.forEach((name, rate) -> replays.row("%,d B".formatted(bytes), name, Figures.whole(rate)));
        if (decisive && bytes == SMALL_PAYLOAD) {
            against(Target.REPLAY_RAW, rates, Contenders.RAW);
            against(Target.REPLAY_JDBC, rates, Contenders.JDBC);
        }
    }

    private double replay(Contender contender) {
        long start = System.nanoTime();
        long seen = contender.replay(start + effort.replay().toNanos());
        return seen / ((System.nanoTime() - start) / 1e9);
    }

    private interface Rate {
        double of(Contender contender);
    }

    private static Map<String, Double> rates(List<Contender> contenders, Rate rate) {
        return contenders.stream()
                .collect(Collectors.toMap(Contender::name, rate::of, (one, _) -> one, LinkedHashMap::new));
    }

    private void against(Target target, Map<String, Double> rates, String competitor) {
        var theirs = rates.get(competitor);
        var ours = rates.get(Contenders.OURS);
        if (theirs != null && ours != null) report.ratio(target, ours / theirs);
    }
}
