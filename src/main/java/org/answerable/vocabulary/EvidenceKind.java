package org.answerable.vocabulary;

/** What kind of thing a source or a piece of evidence is. */
public enum EvidenceKind {
    /** A law or by-law. */
    LEGAL_ACT,
    /** A document of an institution. */
    OFFICIAL_DOCUMENT,
    /** What an institution said in public. */
    OFFICIAL_STATEMENT,
    /** A record of parliament. */
    PARLIAMENT_RECORD,
    /** An audit report. */
    AUDIT_REPORT,
    /** Figures with a method. */
    STATISTICS,
    /** Research. */
    RESEARCH,
    /** A report in the media. */
    MEDIA_REPORT,
    /** What we saw. */
    OBSERVATION;

    /**
     * Whether a source of this kind can tell what an institution said: only where it speaks itself, or where its words
     * are put on record. What others report that it said cannot.
     */
    public boolean speaksForItself() {
        return this == LEGAL_ACT
                || this == OFFICIAL_DOCUMENT
                || this == OFFICIAL_STATEMENT
                || this == PARLIAMENT_RECORD;
    }
}
