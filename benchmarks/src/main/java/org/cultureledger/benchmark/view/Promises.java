package org.cultureledger.benchmark.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cultureledger.benchmark.view.PromiseEvent.Dropped;
import org.cultureledger.benchmark.view.PromiseEvent.HandedOver;
import org.cultureledger.benchmark.view.PromiseEvent.Kept;
import org.cultureledger.benchmark.view.PromiseEvent.Made;
import org.cultureledger.benchmark.view.PromiseEvent.Moved;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** The view that is measured, and random but repeatable histories of it. */
final class Promises {

    static final long SEED = 1;

    /** Events that a promise sees in the mean. */
    static final int EVENTS_PER_PROMISE = 20;

    private static final int OWNERS = 100;
    private static final int DAYS = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private Promises() {}

    static View<Promise> view(String name) {
        return View.of(name, 1, Promise.class)
                .on(PromiseEvent.class, Promises::apply)
                .indexedBy("owner", "due")
                .indexedBy("due");
    }

    static void apply(PromiseEvent event, Recorded recorded, Rows<Promise> rows) {
        switch (event) {
            case Made it -> rows.put(it.promise(), new Promise(it.owner(), it.due(), 0, null));
            case Moved it -> rows.change(it.promise(), row -> row.moved(it.due()));
            case HandedOver it -> rows.change(it.promise(), row -> row.handedTo(it.owner()));
            case Kept it -> rows.change(it.promise(), row -> row.keptOn(it.on()));
            case Dropped it -> rows.remove(it.promise());
        }
    }

    static List<PromiseEvent> history(int events) {
        var random = new Random(SEED);
        int promises = Math.max(1, events / EVENTS_PER_PROMISE);
        Map<String, Boolean> made = new HashMap<>();
        var history = new ArrayList<PromiseEvent>(events);
        for (int i = 0; i < events; i++) {
            var promise = "acme/promise-%06d".formatted(random.nextInt(promises));
            var event = made.getOrDefault(promise, false)
                    ? next(promise, random)
                    : new Made(promise, owner(random), day(random));
            made.put(promise, !(event instanceof Dropped));
            history.add(event);
        }
        return history;
    }

    private static PromiseEvent next(String promise, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new Dropped(promise);
            case 1, 2 -> new Kept(promise, day(random));
            case 3, 4 -> new HandedOver(promise, owner(random));
            default -> new Moved(promise, day(random));
        };
    }

    static String owner(Random random) {
        return "person-%03d".formatted(random.nextInt(OWNERS));
    }

    private static String day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
    }

    static Recorded recorded(long position) {
        return Recorded.alone(position, Instant.ofEpochSecond(position));
    }
}
