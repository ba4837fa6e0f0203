package org.cultureledger.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.types.Binary;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.TrialDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final PersonId ANN = PersonId.of("p-ann");
    private static final PersonId BEN = PersonId.of("p-ben");

    private final TrialDatabase database = new TrialDatabase();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Vault vault = new Vault(database.get(), clock);
    private final PersonDirectory directory = new PersonDirectory(database.get(), clock);

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void a_sealed_text_can_be_opened_until_it_is_erased() {
        var sealed = vault.seal("She was away for a month", null);
        assertThat(vault.open(sealed)).contains("She was away for a month");
        vault.erase(sealed);
        assertThat(vault.open(sealed)).isEmpty();
    }

    @Test
    void a_text_goes_with_the_erasure_of_its_subject_and_others_stay() {
        var anns = vault.seal("About Ann", ANN);
        var bens = vault.seal("About Ben", BEN);
        var nobodys = vault.seal("About nobody", null);
        vault.erase(ANN);
        assertThat(vault.openAll(List.of(anns, bens, nobodys)))
                .isEqualTo(Map.of(bens, "About Ben", nobodys, "About nobody"));
    }

    @Test
    void the_commitment_is_the_hash_of_salt_and_text_and_equal_texts_look_different() throws Exception {
        var sealed = vault.seal("Näheres", null);
        assertThat(sealed.commitment()).isNotEqualTo(vault.seal("Näheres", null).commitment());
        var entry = Objects.requireNonNull(database.get()
                .getCollection("vault")
                .find(Filters.eq(sealed.reference()))
                .first());
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(entry.get("salt", Binary.class).getData());
        assertThat(HexFormat.of().formatHex(digest.digest("Näheres".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(sealed.commitment());
    }

    @Test
    void a_text_that_is_not_the_one_sealed_is_not_shown() {
        var sealed = vault.seal("as it was", null);
        database.get()
                .getCollection("vault")
                .updateOne(Filters.eq(sealed.reference()), Updates.set("text", "as it suits"));
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed));
    }

    @Test
    void the_directory_tells_names_until_a_person_is_erased() {
        directory.put(ANN, new PersonalData("Ann Lee", "ann@acme.example", null));
        directory.put(ANN, new PersonalData(null, null, "4711"));
        directory.put(BEN, new PersonalData(null, "ben@acme.example", null));
        assertThat(directory.find(ANN)).contains(new PersonalData("Ann Lee", "ann@acme.example", "4711"));
        assertThat(directory.names(List.of(ANN, BEN, ANN, PersonId.of("p-carl"))))
                .isEqualTo(Map.of(ANN, "Ann Lee"));
        directory.erase(ANN);
        assertThat(directory.find(ANN)).isEmpty();
        assertThat(directory.names(List.of(ANN))).isEmpty();
        assertThat(directory.erased()).containsExactly(ANN);
    }

    @Test
    void nothing_is_kept_of_an_erased_person_again() {
        directory.erase(ANN);
        assertThat(directory.put(ANN, new PersonalData("Ann Lee", null, null))).isFalse();
        assertThat(directory.find(ANN)).isEmpty();
        assertThat(directory.put(BEN, new PersonalData("Ben", null, null))).isTrue();
    }

    @Test
    void personal_data_do_not_print_themselves() {
        assertThat(new PersonalData("Ann Lee", null, null)).asString().doesNotContain("Ann");
    }
}
