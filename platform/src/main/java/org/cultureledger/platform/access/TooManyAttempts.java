package org.cultureledger.platform.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** No password is tried for a while. */
class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many wrong passwords");
        this.wait = wait;
    }

    Duration waiting() {
        return wait;
    }
}
