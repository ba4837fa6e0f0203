package org.cultureledger.changes.query;

import java.time.LocalDate;

/**
 * What is new to a reader.
 *
 * @param position last that was seen at the visit before this one
 * @param day of that visit, in the programme's zone
 * @param news how many entries of the timeline have been recorded since
 */
public record News(long position, LocalDate day, long news) {}
