package org.cultureledger.temporal.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.cultureledger.temporal.ViewName;
import org.cultureledger.temporal.example.Accountability;
import org.cultureledger.temporal.example.SlipLedger;
import org.cultureledger.temporal.mongo.Heads;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.cultureledger.temporal.mongo.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process's claims on its views. */
class HeadTokenStoreTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(9);
    private static final ViewName VIEW = Accountability.VIEW.name();
    private static final ViewName OTHER = SlipLedger.VIEW.name();

    private final AtomicLong now = new AtomicLong();
    private TestServer server;
    private MongoDatabase database;
    private Heads heads;
    private HeadTokenStore tokens;

    @BeforeEach
    void start() {
        server = TestServer.start();
        database = server.freshDatabase();
        var views = server.views(database);
        heads = views.heads();
        tokens = new HeadTokenStore(heads, new Claims(heads, "a", TIMEOUT, now::get));
        register(tokens, views.open(Accountability.VIEW), views.open(SlipLedger.VIEW));
    }

    @AfterEach
    void stop() {
        database.drop();
        server.close();
    }

    @Test
    void claims_are_extended_after_a_third_of_their_timeout_and_all_at_once() {
        tokens.fetchToken(VIEW.toString(), 0);
        tokens.fetchToken(OTHER.toString(), 0);
        var claimed = beats();

        tokens.extendClaim(VIEW.toString(), 0);
        assertThat(beats()).as("no write before").isEqualTo(claimed);
        now.addAndGet(TIMEOUT.dividedBy(3).toNanos());
        tokens.extendClaim(VIEW.toString(), 0);
        var extended = beats();
        assertThat(extended).isEqualTo(new Beats(claimed.view() + 1, claimed.other() + 1));
        tokens.extendClaim(OTHER.toString(), 0);
        assertThat(beats()).as("the other one as well").isEqualTo(extended);
    }

    @Test
    void a_claim_that_another_process_has_taken_cannot_be_extended() {
        tokens.fetchToken(VIEW.toString(), 0);
        tokens.fetchToken(OTHER.toString(), 0);
        assertThat(heads.claim(VIEW, "b", Duration.ZERO)).isPresent();

        now.addAndGet(TIMEOUT.toNanos());
        assertThatExceptionOfType(UnableToClaimTokenException.class)
                .isThrownBy(() -> tokens.extendClaim(VIEW.toString(), 0));
        tokens.extendClaim(OTHER.toString(), 0);
    }

    @Test
    void a_claim_that_was_given_back_is_free() {
        tokens.fetchToken(VIEW.toString(), 0);
        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isEmpty();
        tokens.releaseClaim(VIEW.toString(), 0);

        assertThat(heads.claim(VIEW, "b", TIMEOUT)).isPresent();
    }

    @Test
    void the_only_process_takes_every_claim_at_once_and_never_writes_to_keep_it() {
        tokens.fetchToken(VIEW.toString(), 0);
        var only = HeadTokenStore.ofOnlyProcess(heads);
        register(only, server.views(database).open(Accountability.VIEW));

        only.fetchToken(VIEW.toString(), 0);
        var claimed = beats();
        only.extendClaim(VIEW.toString(), 0);

        assertThat(beats()).isEqualTo(claimed);
    }

    private record Beats(long view, long other) {}

    private Beats beats() {
        return new Beats(beat(VIEW), beat(OTHER));
    }

    private long beat(ViewName view) {
        for (var head : database.getCollection("view-heads").find())
            if (view.toString().equals(head.getString("_id"))) return head.get("beat", 0L);
        throw new IllegalStateException("no head of " + view);
    }

    private static void register(HeadTokenStore tokens, MongoViewStore<?>... stores) {
        for (var store : stores) tokens.register(store.writer(10));
    }
}
