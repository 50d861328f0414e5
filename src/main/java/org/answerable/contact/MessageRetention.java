package org.answerable.contact;

import java.time.Clock;
import java.time.Duration;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what readers wrote as the privacy page promises: some time after it was handled, and at the latest after a year. */
@Component
class MessageRetention {

    static final Duration AFTER_HANDLING = Duration.ofDays(90);
    static final Duration AFTER_RECEIPT = Duration.ofDays(365);

    private final MessageStore store;
    private final History history;
    private final Clock clock;

    MessageRetention(MessageStore store, History history, Clock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** Several nodes may do it at once: what is erased is erased. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    @Transactional
    public void eraseWhatIsDue() {
        var now = clock.instant();
        store.due(now.minus(AFTER_HANDLING), now.minus(AFTER_RECEIPT)).forEach(message -> {
            store.expire(message);
            history.writeByNobody(
                    Deed.MESSAGE_ERASED, Subject.of("MESSAGE", message).with("retention"));
        });
    }

    /** Lets it run by the clock. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Schedule {}
}
