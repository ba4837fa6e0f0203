package org.cultureledger.eventstore;

import static java.util.Objects.requireNonNull;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.RawBsonDocument;

/**
 * Seals waiting commits to the end of the log, sends them, and finds out what became of each.
 *
 * <p>Several processes may write. Each seals its batch to the tail it knows; the unique {@code _id} and {@code keys}
 * decide who is first. Whatever error an insert meets, the log itself is asked what became of the batch, and nothing is
 * sealed anew before there is evidence that the sealed commits are <em>not</em> in the log and never will be: another
 * commit at their position, or another commit that owns one of their keys. Until then the same bytes are sent again,
 * which is harmless.
 *
 * <p>For one thread at a time.
 */
final class BatchSettlement {

    private final StoredCommits log;
    private final MongoCollection<RawBsonDocument> commits;
    private final Clock clock;
    private final Duration patience;
    private ChainTail tail;

    /**
     * Whether the latest look at the log found losers. Then it is cheaper to look before an insert than after its
     * failure.
     */
    private boolean contended;

    /** Whether the thread was interrupted while it could not stop, and is to be told when it can. */
    private boolean interrupted;

    /**
     * @param patience how long the fate of a batch is pursued when the database does not answer
     */
    BatchSettlement(CommitLog log, Clock clock, Duration patience) {
        this.log = log.commits();
        MongoCollection<RawBsonDocument> collection = this.log.collection();
        this.commits = collection.withWriteConcern(
                collection.getWriteConcern().withWTimeout(patience.toMillis(), TimeUnit.MILLISECONDS));
        this.clock = clock;
        this.patience = patience;
        this.tail = log.tail();
    }

    /**
     * Settles all of {@code waiting}, in order. Whoever was interrupted in the meantime finds itself interrupted
     * afterwards: what was sent cannot be left alone.
     */
    void append(Deque<PendingCommit> waiting) {
        try {
            if (contended || log.hidesClaims()) {
                rejectKnownLosers(waiting);
            }
            while (!waiting.isEmpty()) {
                List<CommitDraft> drafts =
                        waiting.stream().map(PendingCommit::draft).toList();
                settle(waiting, new ArrayDeque<>(tail.seal(drafts, clock.instant())));
            }
        } catch (EventStoreException e) {
            waiting.forEach(pending -> pending.reject(e));
        } catch (RuntimeException | Error e) {
            waiting.forEach(pending -> pending.reject(new OutcomeUnknownException("The appender failed", e)));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            interrupted = false;
        }
    }

    /**
     * Sends {@code sealed} until all of it is stored or its first commit is known to have no place where it was sealed
     * to. Whatever is decided on the way is taken off {@code waiting}.
     *
     * @throws EventStoreException if patience runs out, about all that is left in {@code waiting}
     */
    private void settle(Deque<PendingCommit> waiting, Deque<Commit> sealed) {
        Doubt doubt = new Doubt(patience);
        while (!sent(waiting, sealed, doubt) && !examined(waiting, sealed, doubt)) {
            if (doubt.isRefusal()) {
                waiting.remove().reject(doubt.resolution());
                return;
            }
            pause(doubt);
        }
    }

    private void pause(Doubt doubt) {
        try {
            doubt.pause();
        } catch (InterruptedException e) {
            interrupted = true;
        }
    }

    private boolean sent(Deque<PendingCommit> waiting, Deque<Commit> sealed, Doubt doubt) {
        try {
            commits.insertMany(sealed.stream().map(Commit::document).toList(), new InsertManyOptions().ordered(true));
        } catch (RuntimeException e) {
            doubt.add(e);
            return false;
        }
        while (!waiting.isEmpty()) {
            accept(waiting.remove(), sealed.remove());
        }
        return true;
    }

    private void accept(PendingCommit pending, Commit commit) {
        Receipt receipt = commit.receipt();
        tail = ChainTail.after(receipt);
        pending.accept(receipt);
    }

    /**
     * Asks the log what became of {@code sealed}: accepts what is stored; rejects what can never be.
     *
     * @return whether the rest of {@code waiting}, if any, is to be sealed anew
     */
    private boolean examined(Deque<PendingCommit> waiting, Deque<Commit> sealed, Doubt doubt) {
        try {
            boolean overtaken = follow(waiting, sealed);
            if (waiting.isEmpty()) {
                return true;
            }
            Map<String, Receipt> owners = otherOwners(sealed);
            if (!overtaken && rejection(waiting.element().draft(), owners).isEmpty()) {
                return false;
            }
            rejectLosers(waiting, owners);
            return true;
        } catch (RuntimeException e) {
            doubt.addSuppressed(e);
            return false;
        }
    }

    private void rejectKnownLosers(Deque<PendingCommit> waiting) {
        try {
            rejectLosers(
                    waiting,
                    log.owners(waiting.stream()
                            .flatMap(pending -> pending.draft().keys().stream())
                            .toList()));
        } catch (MongoException e) {
            contended = false; // the insert will meet the same trouble, and deals with it
        }
    }

    private void rejectLosers(Deque<PendingCommit> waiting, Map<String, Receipt> owners) {
        contended = waiting.removeIf(pending -> {
            Optional<RuntimeException> rejection = rejection(pending.draft(), owners);
            rejection.ifPresent(pending::reject);
            return rejection.isPresent();
        });
    }

    /** Moves the tail to the end of the log, accepts own commits on the way and tells whether others have joined it. */
    private boolean follow(Deque<PendingCommit> waiting, Deque<Commit> sealed) {
        boolean overtaken = false;
        for (Receipt stored : log.headersFrom(tail.position())) {
            if (!sealed.isEmpty() && sealed.element().receipt().equals(stored)) {
                accept(waiting.remove(), sealed.remove());
            } else {
                overtaken = true;
                tail = ChainTail.after(stored);
            }
        }
        return overtaken;
    }

    /** Owners of the keys that {@code sealed} claims, other than these commits themselves. */
    private Map<String, Receipt> otherOwners(Collection<Commit> sealed) {
        Map<String, Receipt> owners = log.owners(
                sealed.stream().flatMap(commit -> commit.keys().stream()).toList());
        owners.values().removeAll(sealed.stream().map(Commit::receipt).toList());
        return owners;
    }

    private static Optional<RuntimeException> rejection(CommitDraft draft, Map<String, Receipt> owners) {
        return draft.keys().stream()
                .filter(owners::containsKey)
                .findFirst()
                .map(key -> rejection(key, requireNonNull(owners.get(key))));
    }

    private static RuntimeException rejection(String key, Receipt owner) {
        return CommitKeys.isCommand(key) ? new RepeatedCommandException(owner) : new DuplicateKeyException(key, owner);
    }
}
