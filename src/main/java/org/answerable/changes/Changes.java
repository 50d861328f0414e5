package org.answerable.changes;

import org.answerable.access.OpenToPublic;
import org.answerable.fact.AsOf;
import org.answerable.time.AskedPeriod;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed between two days, as anyone may read it. */
@Service
public class Changes {

    private final ChangesQueries changes;

    Changes(ChangesQueries changes) {
        this.changes = changes;
    }

    /** What changed in what had been published from the end of one day to the end of another. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public ChangesPage changes(ChangesFilter filter, AskedPeriod.Between period, Language reader) {
        return changes.page(filter, period, reader);
    }

    /** What changes can be filtered by. */
    @OpenToPublic
    @Transactional(readOnly = true)
    public ChangesPage.Choices choices(Language reader, AsOf asOf) {
        return changes.choices(reader, asOf);
    }
}
