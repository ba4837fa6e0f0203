package org.cultureledger.eventstore;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Commits on top of a log that stays as it is: the positions up to {@code end} are that log's, all others one's own. */
final class OverlaidCommits extends StoredCommits {

    private final StoredCommits beneath;
    private final long end;

    /** @param end first position that is not read from {@code beneath} */
    OverlaidCommits(StoredCommits beneath, long end, MongoDatabase database) {
        super(database);
        this.beneath = beneath;
        this.end = end;
    }

    /** Keys that were claimed beneath do not stop an insert here. */
    @Override
    boolean hidesClaims() {
        return true;
    }

    @Override
    List<Commit> page(long from, int span) {
        return from < end
                ? beneath.page(from, span).stream().filter(this::isBeneath).toList()
                : super.page(from, span);
    }

    @Override
    Optional<Commit> at(long position) {
        return position < end ? beneath.at(position) : super.at(position);
    }

    @Override
    Optional<Receipt> headerAt(long position) {
        return position < end ? beneath.headerAt(position) : super.headerAt(position);
    }

    @Override
    List<Receipt> headersFrom(long next) {
        if (next >= end) return super.headersFrom(next);
        var below = beneath.headersFrom(next).stream().filter(receipt -> receipt.position() < end);
        return Stream.concat(below, super.headersFrom(end).stream()).toList();
    }

    @Override
    Optional<Commit> claiming(String key) {
        return beneath.claiming(key).filter(this::isBeneath).or(() -> super.claiming(key));
    }

    @Override
    Collection<Commit> claiming(Collection<String> keys) {
        Map<Long, Commit> claiming = new TreeMap<>();
        Stream.concat(beneath.claiming(keys).stream().filter(this::isBeneath), super.claiming(keys).stream())
                .forEach(commit -> claiming.put(commit.position(), commit));
        return claiming.values();
    }

    @Override
    Map<String, Receipt> owners(Collection<String> keys) {
        Map<String, Receipt> owners = new HashMap<>(super.owners(keys));
        beneath.owners(keys).forEach((key, receipt) -> {
            if (receipt.position() < end) owners.put(key, receipt);
        });
        return owners;
    }

    @Override
    Stream<Commit> scan() {
        return Stream.concat(beneath.scan().takeWhile(this::isBeneath), super.scan());
    }

    private boolean isBeneath(Commit commit) {
        return commit.position() < end;
    }
}
