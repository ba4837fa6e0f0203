package org.cultureledger.temporal.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.cultureledger.temporal.example.CouncilEvent.DecisionCarriedOut;
import org.cultureledger.temporal.example.CouncilEvent.DecisionRevoked;
import org.cultureledger.temporal.example.CouncilEvent.DecisionTaken;
import org.cultureledger.temporal.example.InitiativeEvent.InitiativeStarted;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneCompleted;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneDropped;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneHandedOver;
import org.cultureledger.temporal.example.InitiativeEvent.MilestonePlanned;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneRescheduled;

/** Valid histories made of random choices: things are changed and dropped only while they exist, and may come back. */
public final class Histories {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int MILESTONES_OF_AN_INITIATIVE = 10;

    private final RandomGenerator random;
    private final int things;
    private final Set<Integer> milestones = new HashSet<>();
    private final Set<Integer> decisions = new HashSet<>();

    private Histories(RandomGenerator random, int things) {
        this.random = random;
        this.things = things;
    }

    /** @param things how many different milestones, and as many decisions, the events are about */
    public static List<Object> random(long seed, int events, int things) {
        var histories = new Histories(new Random(seed), things);
        var history = new ArrayList<Object>(events);
        for (int i = 0; i < events; i++) history.add(histories.next());
        return history;
    }

    private Object next() {
        int thing = random.nextInt(things);
        return random.nextInt(4) == 0 ? council(thing) : initiative(thing);
    }

    private InitiativeEvent initiative(int thing) {
        var initiative = "initiative-" + thing / MILESTONES_OF_AN_INITIATIVE;
        var milestone = "milestone-" + thing % MILESTONES_OF_AN_INITIATIVE;
        if (random.nextInt(20) == 0) return new InitiativeStarted(initiative, "Title");
        if (milestones.add(thing)) return new MilestonePlanned(initiative, milestone, owner(), day());
        return switch (random.nextInt(8)) {
            case 0 -> {
                milestones.remove(thing);
                yield new MilestoneDropped(initiative, milestone);
            }
            case 1, 2 -> new MilestoneCompleted(initiative, milestone, day());
            case 3 -> new MilestoneHandedOver(initiative, milestone, owner());
            default -> new MilestoneRescheduled(initiative, milestone, day(), "Reason " + random.nextInt(5));
        };
    }

    private CouncilEvent council(int thing) {
        var decision = "2026-%03d".formatted(thing);
        if (decisions.add(thing)) return new DecisionTaken(decision, owner(), day());
        if (random.nextInt(3) > 0) return new DecisionCarriedOut(decision, day());
        decisions.remove(thing);
        return new DecisionRevoked(decision, "Reason");
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(20));
    }

    private String owner() {
        return "owner-" + random.nextInt(5);
    }
}
