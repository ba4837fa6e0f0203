package org.cultureledger.eventstore;

import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** What a commit says about the command that brought it about, field {@code command}: absent without a key. */
record CommandRecord(String key, Optional<String> fingerprint, Optional<String> answer) {

    private static final String KEY = "key";
    private static final String FINGERPRINT = "fingerprint";
    private static final String ANSWER = "answer";

    static CommandRecord of(BsonDocument stored) {
        return new CommandRecord(stored.getString(KEY).getValue(), text(stored, FINGERPRINT), text(stored, ANSWER));
    }

    BsonDocument toBson() {
        var document = new BsonDocument(KEY, new BsonString(key));
        fingerprint.ifPresent(text -> document.append(FINGERPRINT, new BsonString(text)));
        answer.ifPresent(text -> document.append(ANSWER, new BsonString(text)));
        return document;
    }

    /** Roughly the space that it takes in a commit. */
    int length() {
        return key.length()
                + fingerprint.orElse("").length()
                + answer.orElse("").length();
    }

    private static Optional<String> text(BsonDocument stored, String field) {
        return Optional.ofNullable(stored.get(field))
                .map(value -> value.asString().getValue());
    }
}
