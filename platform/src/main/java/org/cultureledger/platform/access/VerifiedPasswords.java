package org.cultureledger.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Passwords found right within the last five minutes: a strong hash for each request of a program would be most of its
 * work. Kept is a digest under a key that lives as long as the process; the stored hash is part of it, so that a change
 * of the password, in whichever process, ends what is remembered of the old one.
 */
@Component
class VerifiedPasswords {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Clock clock;
    private final SecretKeySpec key;

    private final Map<String, Instant> verified = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    VerifiedPasswords(Clock clock) {
        this.clock = clock;
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    synchronized void remember(Logins.Login login, String password) {
        verified.put(digest(login, password), clock.instant());
    }

    synchronized boolean contains(Logins.Login login, String password) {
        var since = verified.get(digest(login, password));
        return since != null && clock.instant().isBefore(since.plus(REMEMBERED));
    }

    private String digest(Logins.Login login, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((login.name() + "\n" + login.passwordHash() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
