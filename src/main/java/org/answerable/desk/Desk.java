package org.answerable.desk;

import org.answerable.access.StaffOrAuditor;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff see when they work: the rows are those of the publications of their grants; auditors see all. */
@Service
public class Desk {

    private final QueueQueries queue;

    Desk(QueueQueries queue) {
        this.queue = queue;
    }

    /** What waits for the actor, in the reader's language, the most urgent first; pages count from 0. */
    @StaffOrAuditor
    @Transactional(readOnly = true)
    public Queue queue(Language reader, int page) {
        return queue.page(reader, Math.max(0, page));
    }
}
