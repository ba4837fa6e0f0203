package org.cultureledger.commitment.query;

import java.time.LocalDate;

/**
 * That what was promised is owed no more.
 *
 * @param excused whether it breaks no promise, however late it came, since an approver released whoever owed it
 */
public record Drop(LocalDate on, boolean excused) {}
