package org.answerable.contact;

import java.util.List;
import java.util.UUID;
import org.answerable.access.StaffOnly;
import org.answerable.history.Deed;
import org.answerable.history.History;
import org.answerable.history.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with what readers wrote: those of the publication that it is about. */
@Service
public class Messages {

    /** How many are shown at once. */
    public static final int MOST = 100;

    private final MessageQueries queries;
    private final MessageStore store;
    private final History history;

    Messages(MessageQueries queries, MessageStore store, History history) {
        this.queries = queries;
        this.store = store;
        this.history = history;
    }

    /** Those that wait, then those that were handled and are not erased yet. */
    @StaffOnly
    @Transactional(readOnly = true)
    public List<Message> latest() {
        return queries.latest(MOST);
    }

    /** Somebody wrote back. */
    @StaffOnly
    @Transactional
    public HandleResult answered(UUID message) {
        return written(store.handle(message, Message.State.ANSWERED), Deed.MESSAGE_ANSWERED, message);
    }

    /** It needs no answer. */
    @StaffOnly
    @Transactional
    public HandleResult close(UUID message) {
        return written(store.handle(message, Message.State.CLOSED), Deed.MESSAGE_CLOSED, message);
    }

    /** Words and address of one that was handled go for good. */
    @StaffOnly
    @Transactional
    public HandleResult erase(UUID message) {
        return written(store.erase(message), Deed.MESSAGE_ERASED, message);
    }

    private HandleResult written(boolean done, Deed deed, UUID message) {
        if (!done) {
            return new HandleResult.NotYours();
        }
        history.write(deed, Subject.of("MESSAGE", message));
        return new HandleResult.Changed();
    }
}
