package org.cultureledger.importing.command;

import org.cultureledger.rule.Refusal;

/** The ledger takes no commands at the moment. What it has taken stays; the import may be repeated. */
final class LedgerUnavailable extends RuntimeException {

    LedgerUnavailable(Refusal refusal) {
        super("The ledger takes no commands at the moment: " + refusal.getMessage(), refusal);
    }
}
