package org.cultureledger.platform.vault;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Texts that must be erasable, in the collection {@code vault}. An event holds a {@link Sealed} in a text's place: where
 * the text is, and a salted hash that vouches for it. A text is written before the commit that refers to it; one whose
 * commit never came about is an orphan.
 */
@Component
public class Vault {

    private static final String SALT = "salt";
    private static final String TEXT = "text";
    private static final String SUBJECT = "subject";
    private static final String SEALED_AT = "sealedAt";

    /** As long as the hash, so that no text can be found out by trying. */
    private static final int SALT_BYTES = 32;

    private static final int REFERENCE_BYTES = 16;

    private final MongoCollection<Document> vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Vault(MongoDatabase database, Clock clock) {
        this.vault = database.getCollection("vault").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.clock = clock;
        vault.createIndex(Indexes.ascending(SUBJECT));
    }

    /**
     * Keeps a text.
     *
     * @param subject the person with whose erasure the text goes; none if absent
     */
    public Sealed seal(String text, @Nullable PersonId subject) {
        var salt = bytes(SALT_BYTES);
        var reference = HexFormat.of().formatHex(bytes(REFERENCE_BYTES));
        var entry = new Document("_id", reference)
                .append(SALT, new Binary(salt))
                .append(TEXT, text)
                .append(SEALED_AT, Date.from(clock.instant()));
        if (subject != null) entry.append(SUBJECT, subject.toString());
        vault.insertOne(entry);
        return new Sealed(reference, commitment(salt, text));
    }

    /**
     * Empty if the text was erased.
     *
     * @throws IllegalStateException if the vault holds another text than the one that was sealed
     */
    public Optional<String> open(Sealed sealed) {
        return Optional.ofNullable(openAll(List.of(sealed)).get(sealed));
    }

    /**
     * Those of the texts that were not erased.
     *
     * @throws IllegalStateException if the vault holds another text than one that was sealed
     */
    public Map<Sealed, String> openAll(Collection<Sealed> sealed) {
        var byReference = new HashMap<String, Sealed>();
        sealed.forEach(each -> byReference.put(each.reference(), each));
        var texts = new HashMap<Sealed, String>();
        if (!byReference.isEmpty())
            vault.find(Filters.in("_id", byReference.keySet())).forEach(entry -> {
                var wanted = byReference.get(entry.getString("_id"));
                if (wanted != null) texts.put(wanted, verified(entry, wanted));
            });
        return texts;
    }

    private static String verified(Document entry, Sealed wanted) {
        var text = entry.getString(TEXT);
        var commitment = commitment(entry.get(SALT, Binary.class).getData(), text);
        if (!commitment.equals(wanted.commitment()))
            throw new IllegalStateException("The vault's text " + wanted.reference() + " is not the one sealed");
        return text;
    }

    /** Erases a text and its salt, for ever. */
    public void erase(Sealed sealed) {
        vault.deleteOne(Filters.eq(sealed.reference()));
    }

    /** Erases all texts of which the person is the subject, for ever. */
    public void erase(PersonId subject) {
        vault.deleteMany(Filters.eq(SUBJECT, subject.toString()));
    }

    /** The references of the texts sealed from {@code from} to before {@code before}, each with the time of sealing. */
    Map<String, Instant> sealedBetween(Instant from, Instant before) {
        var sealed = new HashMap<String, Instant>();
        vault.find(Filters.and(Filters.gte(SEALED_AT, Date.from(from)), Filters.lt(SEALED_AT, Date.from(before))))
                .projection(Projections.include(SEALED_AT))
                .forEach(entry -> sealed.put(
                        entry.getString("_id"), entry.getDate(SEALED_AT).toInstant()));
        return sealed;
    }

    /** Erases what is kept under these references. */
    void eraseAll(Collection<String> references) {
        references.forEach(reference -> vault.deleteOne(Filters.eq(reference)));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** SHA-256 over salt and UTF-8 text. */
    private static String commitment(byte[] salt, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
