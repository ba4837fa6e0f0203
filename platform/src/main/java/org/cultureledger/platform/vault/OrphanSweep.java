package org.cultureledger.platform.vault;

import static java.util.Comparator.naturalOrder;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cultureledger.eventstore.Commit;
import org.cultureledger.eventstore.CommitLog;
import org.cultureledger.eventstore.MongoEventStorageEngine;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.platform.upkeep.Upkeep;
import org.springframework.stereotype.Component;

/**
 * Clears away what was written before a commit that never came about: texts that no event refers to, entries of persons
 * who never joined. Texts about erased persons go too, whenever they were written. What was found in order once is not
 * looked at again.
 */
@Component
class OrphanSweep implements Upkeep {

    /** Longer than any commit is under way, and than clocks of several processes differ. */
    private static final Duration SETTLED = Duration.ofHours(1);

    /** A vault's reference as it stands in an event; the commitment beside it is twice as long. */
    private static final Pattern REFERENCE = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");

    private final Vault vault;
    private final PersonDirectory directory;
    private final CommitLog log;
    private final Clock clock;
    private Instant sweptUntil = Instant.EPOCH;

    OrphanSweep(Vault vault, PersonDirectory directory, MongoEventStorageEngine engine, Clock clock) {
        this.vault = vault;
        this.directory = directory;
        this.log = engine.log();
        this.clock = clock;
    }

    @Override
    public synchronized void perform() {
        var settled = clock.instant().minus(SETTLED);
        directory.removeOrphans(this::hasJoined, sweptUntil, settled);
        vault.eraseAll(unreferenced(sweptUntil, settled));
        directory.erased().forEach(vault::erase);
        sweptUntil = settled;
    }

    private boolean hasJoined(PersonId person) {
        return log.lastSequenceOf(person.toString()).isPresent();
    }

    private Set<String> unreferenced(Instant from, Instant before) {
        var sealed = vault.sealedBetween(from, before);
        if (sealed.isEmpty()) return Set.of();
        var orphans = new HashSet<>(sealed.keySet());
        var oldest = sealed.values().stream().min(naturalOrder()).orElse(before);
        // a text is sealed before the commit that refers to it, so what was recorded earlier cannot
        long start = log.positionAt(oldest.minus(SETTLED)).orElse(-1) + 1;
        log.commitsFrom(start).forEach(commit -> orphans.removeAll(references(commit)));
        return orphans;
    }

    /** Everything in the stored commit that looks like a reference, in whichever form its events are written. */
    private static Set<String> references(Commit commit) {
        var text = new String(commit.bytes(), StandardCharsets.ISO_8859_1);
        var references = new HashSet<String>();
        REFERENCE.matcher(text).results().map(MatchResult::group).forEach(references::add);
        return references;
    }
}
