package org.cultureledger.platform.web;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * Tells whether a repeated request is the very same one, without keeping anything of it that could be read: an
 * HMAC-SHA256 over method, path and body, but for what the form calls {@link Erasable}. Its key is kept once for all processes in the collection {@code secrets},
 * outside the log.
 */
@Component
public final class Fingerprint {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SECRETS = "secrets";
    private static final String NAME = "fingerprint";
    private static final String KEY = "key";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    Fingerprint(MongoDatabase database) {
        key = new SecretKeySpec(
                key(database.getCollection(SECRETS).withWriteConcern(WriteConcern.MAJORITY.withJournal(true))),
                ALGORITHM);
    }

    /**
     * In hexadecimal digits, of a request whose body {@link RawBody} keeps.
     *
     * @param method of the resource that takes it; what its form calls {@link Erasable} has no part in the fingerprint
     */
    public String of(HttpServletRequest request, Method method) {
        return of(
                request.getMethod(),
                request.getRequestURI() + "?" + Objects.requireNonNullElse(request.getQueryString(), ""),
                LastingBody.of(request, method));
    }

    /** In hexadecimal digits. */
    public String of(String method, String path, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((method + "\n" + path + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one that is there, or a new one; of several processes that start together one is first. */
    private static byte[] key(MongoCollection<Document> secrets) {
        var kept = secrets.find(new Document("_id", NAME)).first();
        if (kept != null) return kept.get(KEY, Binary.class).getData();
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        try {
            secrets.insertOne(new Document("_id", NAME).append(KEY, new Binary(key)));
            return key;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return key(secrets);
        }
    }
}
