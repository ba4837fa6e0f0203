package org.cultureledger.temporal.example;

import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;
import org.cultureledger.temporal.example.InitiativeEvent.InitiativeStarted;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneCompleted;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneDropped;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneEvent;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneHandedOver;
import org.cultureledger.temporal.example.InitiativeEvent.MilestonePlanned;
import org.cultureledger.temporal.example.InitiativeEvent.MilestoneRescheduled;

/** How often, how far and why each milestone slipped, by {@code initiative/milestone}. */
public final class SlipLedger {

    public static final View<Slippage> VIEW =
            View.of("slip-ledger", 1, Slippage.class).on(InitiativeEvent.class, SlipLedger::apply);

    private SlipLedger() {}

    private static void apply(InitiativeEvent event, Recorded recorded, Rows<Slippage> rows) {
        switch (event) {
            case MilestonePlanned it -> rows.put(key(it), Slippage.planned(it.due()));
            case MilestoneRescheduled it ->
                rows.change(key(it), row -> row.moved(it.due(), it.reason(), recorded.actor()));
            case MilestoneCompleted it -> rows.change(key(it), row -> row.completed(it.on()));
            case MilestoneDropped it -> rows.remove(key(it));
            case InitiativeStarted _, MilestoneHandedOver _ -> {}
        }
    }

    public static String key(MilestoneEvent event) {
        return event.initiative() + "/" + event.milestone();
    }
}
