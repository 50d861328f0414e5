package org.answerable.signin;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id as OWASP advises: 19 MiB, two passes, one lane. Only a few at a time, so that a flood of sign-ins waits
 * instead of filling the memory.
 */
@Component
class Hashing implements PasswordEncoder {

    private static final int AT_A_TIME = 4;

    private final PasswordEncoder argon2id = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        turns.acquireUninterruptibly();
        try {
            return argon2id.encode(password);
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        turns.acquireUninterruptibly();
        try {
            return argon2id.matches(password, hash);
        } finally {
            turns.release();
        }
    }
}
