package org.cultureledger.eventstore;

import java.util.concurrent.CompletableFuture;

/** A commit that waits to be stored, and the promise to its caller. */
record PendingCommit(CommitDraft draft, CompletableFuture<Receipt> outcome) {

    PendingCommit(CommitDraft draft) {
        this(draft, new CompletableFuture<>());
    }

    void accept(Receipt receipt) {
        outcome.complete(receipt);
    }

    void reject(Throwable reason) {
        outcome.completeExceptionally(reason);
    }
}
