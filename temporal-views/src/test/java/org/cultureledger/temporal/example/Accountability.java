package org.cultureledger.temporal.example;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.RowQuery;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.Snapshot;
import org.cultureledger.temporal.Version;
import org.cultureledger.temporal.View;
import org.cultureledger.temporal.example.CouncilEvent.DecisionCarriedOut;
import org.cultureledger.temporal.example.CouncilEvent.DecisionRevoked;
import org.cultureledger.temporal.example.CouncilEvent.DecisionTaken;
import org.cultureledger.temporal.example.InitiativeEvent.InitiativeStarted;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneCompleted;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneDropped;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneHandedOver;
import org.cultureledger.temporal.example.InitiativeEvent.MilestonePlanned;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneRescheduled;

/** Who has promised what: milestones of initiatives and decisions of the council, by {@code milestone/…} and {@code decision/…}. */
public final class Accountability {

    public static final View<Commitment> VIEW = View.of("accountability", 1, Commitment.class)
            .on(InitiativeEvent.class, Accountability::apply)
            .on(CouncilEvent.class, Accountability::apply)
            .indexedBy("owner")
            .indexedBy("due")
            .indexedBy("doneOn")
            .indexedBy("owner", "due")
            .indexedBy("doneOn", "due");

    private static final int EVERY_COMMITMENT = 10_000;

    private Accountability() {}

    /** How many commitments of the owner stood how, in a snapshot and as judged on a day. */
    public static Map<Commitment.Standing, Long> of(String owner, Snapshot<Commitment> snapshot, LocalDate day) {
        return snapshot.page(RowQuery.all().where("owner", owner).limit(EVERY_COMMITMENT)).versions().stream()
                .map(Version::row)
                .collect(groupingBy(
                        it -> it.standingOn(day), () -> new EnumMap<>(Commitment.Standing.class), counting()));
    }

    private static void apply(InitiativeEvent event, Recorded recorded, Rows<Commitment> rows) {
        switch (event) {
            case MilestonePlanned it -> rows.put(key(it), Commitment.made(it.owner(), it.due()));
            case MilestoneRescheduled it -> rows.change(key(it), row -> row.dueOn(it.due()));
            case MilestoneHandedOver it -> rows.change(key(it), row -> row.ownedBy(it.owner()));
            case MilestoneCompleted it -> rows.change(key(it), row -> row.doneOn(it.on()));
            case MilestoneDropped it -> rows.remove(key(it));
            case InitiativeStarted _ -> {}
        }
    }

    private static void apply(CouncilEvent event, Recorded recorded, Rows<Commitment> rows) {
        var key = "decision/" + event.decision();
        switch (event) {
            case DecisionTaken it -> rows.put(key, Commitment.made(it.owner(), it.due()));
            case DecisionCarriedOut it -> rows.change(key, row -> row.doneOn(it.on()));
            case DecisionRevoked _ -> rows.remove(key);
        }
    }

    private static String key(InitiativeEvent.MilestoneEvent event) {
        return "milestone/" + SlipLedger.key(event);
    }
}
