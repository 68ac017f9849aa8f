package jp.jissen.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * argon2id (19 MiB, 2 passes, 1 lane: OWASP's Password Storage Cheat Sheet) on all cores but one, so that forty people who
 * sign in at once do not stop those who are in already.
 */
@Component
class PasswordLane implements PasswordEncoder {

    private final PasswordEncoder argon2id = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore lane = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inLane(() -> argon2id.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inLane(() -> argon2id.matches(password, hash));
    }

    private <T> T inLane(Supplier<T> work) {
        lane.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            lane.release();
        }
    }
}
