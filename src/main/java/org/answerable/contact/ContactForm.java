package org.answerable.contact;

import java.util.Optional;
import java.util.UUID;
import org.answerable.access.Digests;
import org.answerable.access.OpenToPublic;
import org.answerable.contact.NewMessage.Sent;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what readers write, from anyone, and puts it before those who work on what it is about. */
@Service
public class ContactForm {

    private final MessageStore store;
    private final FormToken tokens;
    private final ContactThrottle throttle;
    private final History history;

    ContactForm(MessageStore store, FormToken tokens, ContactThrottle throttle, History history) {
        this.store = store;
        this.tokens = tokens;
        this.throttle = throttle;
        this.history = history;
    }

    /** What a form carries that was opened now. */
    @OpenToPublic
    @Transactional
    public String token() {
        return tokens.make();
    }

    /**
     * Takes a message. What has to be put right costs nothing of what an address may send; the same form sent twice is
     * one message.
     *
     * @param address from where it comes; it is counted and not kept
     */
    @OpenToPublic
    @Transactional
    public SendResult send(NewMessage message, Language language, String token, String address) {
        var problems = message.problems();
        if (!problems.isEmpty()) {
            return new SendResult.NotUnderstood(problems);
        }
        if (!tokens.holds(token)) {
            return new SendResult.Stale();
        }
        var pause = throttle.take(address);
        if (pause.isPositive()) {
            return new SendResult.TooMany(pause);
        }
        if (!message.isTrapped()) {
            keep(new Sent(message, language, Digests.sha256(token)))
                    .ifPresent(id -> history.writeByNobody(Deed.MESSAGE_RECEIVED, Subject.of("MESSAGE", id)));
        }
        return new SendResult.Received();
    }

    private Optional<UUID> keep(Sent sent) {
        return store.add(sent);
    }
}
