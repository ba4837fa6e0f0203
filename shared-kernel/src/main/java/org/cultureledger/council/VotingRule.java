package org.cultureledger.council;

/**
 * When a vote of the council holds.
 *
 * @param quorum how many voting seats must be present, in person or by deputy
 */
public record VotingRule(int quorum, Majority majority, Tie tie) {}
