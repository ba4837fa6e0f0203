package org.cultureledger.council;

import org.cultureledger.rule.Rule;

/** What councils and decisions refuse. */
public enum CouncilRule implements Rule {
    UNKNOWN_COUNCIL(
            Kind.REFUSED, "There is no such council", "The request names a council that was never established."),
    SEAT_UNKNOWN(
            Kind.NOT_FOUND,
            "The person has no seat in the council",
            "Seats are named by the person who holds them. A person without a seat is seated first."),
    MEETING_UNKNOWN(
            Kind.NOT_FOUND,
            "The council has held no such meeting",
            "Meetings are named by their day, such as 2026-03-02, the second one of a day 2026-03-02-2."),
    FOLLOW_UP_UNKNOWN(
            Kind.NOT_FOUND,
            "The decision has no such follow-up",
            "Follow-ups are assigned to a decision by their code."),
    REVIEW_UNKNOWN(
            Kind.NOT_FOUND,
            "The decision has no such review",
            "Reviews of what came of a decision are numbered from 1 in the order of their recording."),
    ALREADY_SEATED(
            Kind.REFUSED,
            "The person sits there already",
            "Somebody who has the seat on that day is not seated in it again."),
    SEAT_VACANT(
            Kind.REFUSED,
            "The person does not sit in the council on that day",
            "Only a seat that is held can be vacated, or be spoken for by a deputy."),
    DEPUTY_OF_HIMSELF(Kind.REFUSED, "Nobody is his own deputy", "Name another person who stands in for the member."),
    UNTIL_BEFORE_FROM(Kind.REFUSED, "It would end before it begins", "The last day is the first day or a later one."),
    MINUTES_MISSING(Kind.REFUSED, "The meeting has no minutes", "Minutes are written before they are approved."),
    MINUTES_APPROVED(
            Kind.REFUSED, "The minutes are approved", "Approved minutes are neither written anew nor approved again."),
    NOT_IN_FORCE(
            Kind.REFUSED,
            "The decision has been superseded or revoked",
            "Only a decision that still stands on that day can be superseded or revoked, or take the place of"
                    + " another."),
    SUPERSEDES_ITSELF(Kind.REFUSED, "A decision does not supersede itself", "Name the decision whose place it takes."),
    NOT_IRREGULAR(
            Kind.REFUSED,
            "There is nothing to ratify",
            "Only a decision that is marked irregular is ratified, and only once."),
    BEFORE_THE_DECISION(
            Kind.REFUSED,
            "The decision had not been taken then",
            "A decision is superseded, revoked, ratified and reviewed on its own day or later."),
    FOLLOW_UPS_OPEN(
            Kind.REFUSED,
            "The decision has open follow-ups",
            "That none is needed cannot be said while one is open. Complete it, or drop it with a reason.");

    private final Kind kind;
    private final String title;
    private final String explanation;

    CouncilRule(Kind kind, String title, String explanation) {
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
