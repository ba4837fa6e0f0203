package org.cultureledger.platform;

import org.cultureledger.eventstore.CommitLog;

/**
 * Where there is one, the ledger reads this log and writes what follows upon it elsewhere: for trying something out on what
 * is on record.
 */
public record LogBeneath(CommitLog log) {}
