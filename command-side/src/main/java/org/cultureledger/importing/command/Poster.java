package org.cultureledger.importing.command;

import org.cultureledger.rule.Refusal;
import tools.jackson.databind.JsonNode;

/** Takes a row's commands to a ledger. */
interface Poster {

    /**
     * Posts a command.
     *
     * @param key under which it is recognised when it comes again
     * @param source file and line
     * @return whether it was recorded now; false if it had been before
     * @throws Refusal if the ledger refuses it
     * @throws LedgerUnavailable if the ledger cannot say, however often it is asked
     */
    boolean post(String path, JsonNode body, String key, String source);

    /** Whether a command with that key was recorded. */
    boolean has(String key);
}
