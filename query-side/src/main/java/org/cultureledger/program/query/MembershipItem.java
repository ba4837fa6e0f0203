package org.cultureledger.program.query;

import java.time.LocalDate;

/** A department that is in the programme on a day. */
record MembershipItem(String department, LocalDate from, String lineage) {}
