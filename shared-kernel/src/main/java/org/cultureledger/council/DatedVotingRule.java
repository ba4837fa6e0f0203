package org.cultureledger.council;

import java.time.LocalDate;

/**
 * A voting rule and since when it holds.
 *
 * @param from first day, in the programme's zone
 */
public record DatedVotingRule(LocalDate from, VotingRule rule) {}
