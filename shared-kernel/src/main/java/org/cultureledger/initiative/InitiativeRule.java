package org.cultureledger.initiative;

import org.cultureledger.rule.Rule;

/** What initiatives refuse. */
public enum InitiativeRule implements Rule {
    MILESTONE_UNKNOWN(
            Kind.NOT_FOUND,
            "The initiative has no such milestone",
            "Milestones are added to an initiative by their code."),
    OBSTACLE_UNKNOWN(
            Kind.NOT_FOUND,
            "The initiative has no such obstacle",
            "Obstacles are raised on an initiative by their code."),
    ESCALATION_UNKNOWN(
            Kind.NOT_FOUND,
            "The initiative has no such escalation",
            "Escalations are made from an initiative by their code."),
    MOVE_UNKNOWN(
            Kind.NOT_FOUND,
            "The milestone has no such move",
            "Moves are numbered from 1 for each milestone, replans included."),
    MOVED_TWICE(
            Kind.REFUSED, "A milestone is moved twice at once", "Name each milestone once, with the day that counts."),
    NOT_ANSWERED(Kind.REFUSED, "The escalation is not answered", "Only an answer can be confirmed."),
    NOT_COMPLETED(Kind.REFUSED, "The milestone is not completed", "Only a completed milestone can be reopened."),
    ALREADY_CLEARED(Kind.REFUSED, "The obstacle is cleared", "A cleared obstacle stays on record. Raise a new one."),
    ALREADY_ANSWERED(Kind.REFUSED, "The escalation is answered", "An answer stays on record. Escalate anew."),
    DUE_BEFORE_START(
            Kind.REFUSED,
            "The milestone would be due before the initiative starts",
            "A milestone is due on the first day of its initiative or later."),
    FINISH_BEFORE_START(
            Kind.REFUSED, "The initiative would finish before it starts", "The last day is the first day or later."),
    OPEN_MILESTONES(
            Kind.REFUSED,
            "The initiative has open milestones",
            "Complete or drop every milestone before the initiative is closed, or cancel the initiative with a"
                    + " reason."),
    INITIATIVE_ENDED(
            Kind.REFUSED,
            "The initiative is closed or cancelled",
            "It takes no further acts but measured effects, answers to what was asked of others, and confirmations.");

    private final Kind kind;
    private final String title;
    private final String explanation;

    InitiativeRule(Kind kind, String title, String explanation) {
        this.kind = kind;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
