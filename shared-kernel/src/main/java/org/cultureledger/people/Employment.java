package org.cultureledger.people;

import java.time.LocalDate;

/**
 * As what somebody begins.
 *
 * @param hiredOn first day, in the installation's zone; may lie ahead, and then counts from that day
 */
public record Employment(Post post, EmploymentKind kind, LocalDate hiredOn) {}
