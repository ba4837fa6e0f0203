package org.cultureledger.eventstore;

import java.util.Optional;

/**
 * What the log knows of a command that has taken effect.
 *
 * @param receipt place of the commit that the command brought about
 * @param fingerprint what the caller wanted, see {@link IdempotencyKey#FINGERPRINT}; empty if the caller did not say
 * @param answer what was kept by {@link CommandAnswer}
 */
public record KeptCommand(Receipt receipt, Optional<String> fingerprint, Optional<String> answer) {

    static KeptCommand of(Commit commit) {
        var command = commit.command();
        return new KeptCommand(
                commit.receipt(), command.flatMap(CommandRecord::fingerprint), command.flatMap(CommandRecord::answer));
    }
}
