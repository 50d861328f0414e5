package org.answerable.audit;

import java.util.List;
import org.answerable.access.AuditorOnly;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail, the latest first. */
@Service
public class AuditTrail {

    /** The most entries of a page. */
    public static final int LONGEST_PAGE = 200;

    private final AuditQueries queries;

    AuditTrail(AuditQueries queries) {
        this.queries = queries;
    }

    /** A page of the entries that fit, with names as readers of this language know them. */
    @AuditorOnly
    @Transactional(readOnly = true)
    public List<AuditLine> page(AuditFilter filter, Language reader, int offset, int limit) {
        return queries.page(filter, reader, Math.max(0, offset), Math.clamp(limit, 0, LONGEST_PAGE));
    }

    /** How many entries fit. */
    @AuditorOnly
    @Transactional(readOnly = true)
    public int count(AuditFilter filter, Language reader) {
        return queries.count(filter, reader);
    }
}
