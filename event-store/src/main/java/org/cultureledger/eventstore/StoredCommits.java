package org.cultureledger.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;

/**
 * The collection {@code commits}, and how commits are found in it.
 *
 * <p>Every read names the positions or keys it wants ({@code $in}) instead of asking for a range: the embedded server
 * has an index for the former only.
 */
class StoredCommits {

    private static final String COLLECTION = "commits";
    private static final int HEADER_PAGE = 64;

    /** Nearly all commits are smaller than this, so that nearly all searches end after the first, small step. */
    private static final int USUAL_COMMIT_SIZE = 16;

    private static final Bson HEADER =
            Projections.include(Commit.POSITION, Commit.SIZE, Commit.RECORDED_AT, Commit.HASH);
    private static final Bson HEADER_AND_KEYS = Projections.fields(HEADER, Projections.include(Commit.KEYS));

    private final MongoCollection<RawBsonDocument> commits;

    StoredCommits(MongoDatabase database) {
        commits = database.getCollection(COLLECTION, RawBsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    /** Creates the index that keeps keys unique, if it is not there. */
    void createIndex() {
        commits.createIndex(Indexes.ascending(Commit.KEYS), new IndexOptions().unique(true));
    }

    MongoCollection<RawBsonDocument> collection() {
        return commits;
    }

    /** Whether a key may be taken without an insert noticing it. */
    boolean hidesClaims() {
        return false;
    }

    /** The commits that hold the events from {@code from} on and begin before {@code from + span}, up to the first gap. */
    List<Commit> page(long from, int span) {
        List<Commit> page = untilGap(from, beginningIn(from, span));
        return page.isEmpty() ? at(from).map(List::of).orElse(page) : page;
    }

    /** The commit that holds the event at {@code position}. */
    Optional<Commit> at(long position) {
        return covering(position, commits::find);
    }

    /** The commit that holds the event at {@code position}, without its content. */
    Optional<Receipt> headerAt(long position) {
        return covering(position, () -> commits.find().projection(HEADER)).map(Commit::receipt);
    }

    /** Headers of the commits from {@code next} on, up to the first gap. */
    List<Receipt> headersFrom(long next) {
        List<Receipt> headers = new ArrayList<>();
        long expected = next;
        long end;
        do {
            end = expected + HEADER_PAGE;
            for (Commit commit :
                    untilGap(expected, beginningIn(expected, HEADER_PAGE).projection(HEADER))) {
                headers.add(commit.receipt());
                expected = commit.lastPosition() + 1;
            }
        } while (expected >= end);
        return headers;
    }

    /** The commit that claims {@code key}. */
    Optional<Commit> claiming(String key) {
        return Optional.ofNullable(commits.find(eq(Commit.KEYS, key)).first()).map(Commit::new);
    }

    /** The commits that claim any of {@code keys}, by position. */
    Collection<Commit> claiming(Collection<String> keys) {
        Map<Long, Commit> claiming = new TreeMap<>(); // the embedded server returns a document once per matching key
        commits.find(in(Commit.KEYS, keys))
                .batchSize(keys.size() + 1)
                .map(Commit::new)
                .forEach(commit -> claiming.put(commit.position(), commit));
        return claiming.values();
    }

    /** Which commit claims which of {@code keys}; keys that are still free are left out. */
    Map<String, Receipt> owners(Collection<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        Map<String, Receipt> owners = new HashMap<>();
        commits.find(in(Commit.KEYS, wanted))
                .projection(HEADER_AND_KEYS)
                .batchSize(wanted.size() + 1)
                .map(Commit::new)
                .forEach(commit -> commit.keys().stream()
                        .filter(wanted::contains)
                        .forEach(key -> owners.put(key, commit.receipt())));
        return owners;
    }

    /** Every commit by position, whether or not there are gaps between them. */
    Stream<Commit> scan() {
        MongoCursor<RawBsonDocument> cursor =
                commits.find().sort(Sorts.ascending(Commit.POSITION)).iterator();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
                .onClose(cursor::close)
                .map(Commit::new);
    }

    /** The last commit that begins at {@code position} or before decides: it holds the position, or none does. */
    private static Optional<Commit> covering(long position, Finder finder) {
        return beginningUpTo(position, USUAL_COMMIT_SIZE, finder)
                .or(() -> beginningUpTo(position, CommitLog.MAX_COMMIT_SIZE, finder))
                .filter(commit -> commit.lastPosition() >= position);
    }

    private static Optional<Commit> beginningUpTo(long position, int span, Finder finder) {
        long first = Math.max(0, position - span + 1);
        return Optional.ofNullable(finder.find()
                        .filter(in(Commit.POSITION, positions(first, position + 1)))
                        .sort(Sorts.descending(Commit.POSITION))
                        .first())
                .map(Commit::new);
    }

    private FindIterable<RawBsonDocument> beginningIn(long from, int span) {
        return commits.find(in(Commit.POSITION, positions(from, from + span)))
                .sort(Sorts.ascending(Commit.POSITION))
                .batchSize(span + 1);
    }

    private static List<Commit> untilGap(long from, FindIterable<RawBsonDocument> ascending) {
        List<Commit> contiguous = new ArrayList<>();
        long expected = from;
        for (Commit commit : ascending.map(Commit::new)) {
            if (commit.position() != expected) {
                break;
            }
            contiguous.add(commit);
            expected = commit.lastPosition() + 1;
        }
        return contiguous;
    }

    private static List<Long> positions(long from, long until) {
        return LongStream.range(from, until).boxed().toList();
    }

    /** Begins a search, with or without the content of what it finds. */
    private interface Finder {
        FindIterable<RawBsonDocument> find();
    }
}
