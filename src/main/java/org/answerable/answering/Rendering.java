package org.answerable.answering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A page that is being written: by whoever begins; the others wait for it. */
public final class Rendering implements KeptPages.Turn {

    private final long since;
    private final Instant until;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Optional<KeptPage>> page = new CompletableFuture<>();

    /**
     * @param since the latest touch before anything was read for it
     * @param until when its day ends
     */
    Rendering(long since, Instant until) {
        this.since = since;
        this.until = until;
    }

    /** Whether the caller is the one who writes it. */
    public boolean begin() {
        return begun.compareAndSet(false, true);
    }

    /** The page, once it is written; empty where what was answered cannot be kept. */
    public Optional<KeptPage> await() {
        return page.join();
    }

    /** What was answered, where it may be kept. */
    public Optional<KeptPage> page(HttpServletRequest request, HttpServletResponse answered, byte[] plain) {
        return KeptPage.of(request, answered, plain, this);
    }

    void done(Optional<KeptPage> written) {
        page.complete(written);
    }

    long since() {
        return since;
    }

    Instant until() {
        return until;
    }

    boolean holds(Touches touches, Instant now) {
        return now.isBefore(until) && touches.latest() == since;
    }
}
