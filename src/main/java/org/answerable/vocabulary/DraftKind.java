package org.answerable.vocabulary;

/** What a draft becomes when it is published, whose grants scope it, and whether a second person must agree. */
public enum DraftKind {
    /** What is public about a publication: title, summary, topics, passages. All but the first need a second person. */
    PUBLICATION(Scope.INSTALLATION, false),
    /** What is public about an institution. All but the first need a second person. */
    INSTITUTION(Scope.INSTALLATION, false),
    /** What an institution became. */
    SUCCESSION(Scope.INSTALLATION, true),
    /** A source. */
    SOURCE(Scope.PUBLICATION, false),
    /** A recommendation with its parts, owners and milestones. */
    RECOMMENDATION(Scope.PUBLICATION, true),
    /** A piece of evidence. */
    EVIDENCE(Scope.PUBLICATION, false),
    /** A note that moves no number. */
    UPDATE(Scope.PUBLICATION, false),
    /** A milestone's state, date, or both. */
    MILESTONE_MOVE(Scope.PUBLICATION, false),
    /** That a milestone is done, or is no longer. */
    VERIFICATION(Scope.PUBLICATION, true),
    /** That an owner was asked. */
    QUESTION(Scope.PUBLICATION, false),
    /** What an owner answered elsewhere. */
    STATED_RESPONSE(Scope.PUBLICATION, false),
    /** What an owner said elsewhere about progress. */
    STATED_CLAIM(Scope.PUBLICATION, false),
    /** What we found. */
    ASSESSMENT(Scope.PUBLICATION, true),
    /** What would show whether the aim is reached. */
    INDICATOR(Scope.PUBLICATION, true),
    /** What is aimed at from now on. */
    INDICATOR_TARGET(Scope.PUBLICATION, true),
    /** A number that an indicator had: it can move a public flag. */
    INDICATOR_VALUE(Scope.PUBLICATION, true),
    /** New words for a published text, or a translation of it. */
    REWORDING(Scope.PUBLICATION, true),
    /** That a speaker of the language has read a translation. */
    REVIEW(Scope.PUBLICATION, false),
    /** That a fact which staff published does not count. */
    WITHDRAWAL(Scope.PUBLICATION, true),
    /** The removal of words from a recommendation or a source. */
    REDACTION(Scope.PUBLICATION, true),
    /** The removal of words of a publication or an institution. */
    IDENTITY_REDACTION(Scope.INSTALLATION, true),
    /** Duties of one institution become those of another. */
    HANDOVER(Scope.PUBLICATION, true),
    /** An owner's own answer. */
    RESPONSE(Scope.INSTITUTION, false),
    /** What an owner says about progress. */
    CLAIM(Scope.INSTITUTION, false);

    /** Which grants open a draft. */
    public enum Scope {
        /** Grants for the draft's publication. */
        PUBLICATION,
        /** Grants to speak for the draft's institution. */
        INSTITUTION,
        /** The administrator's grant. */
        INSTALLATION
    }

    private final Scope scope;
    private final boolean needsSecondPerson;

    DraftKind(Scope scope, boolean needsSecondPerson) {
        this.scope = scope;
        this.needsSecondPerson = needsSecondPerson;
    }

    /** Which grants open it. */
    public Scope scope() {
        return scope;
    }

    /** Whether somebody else than who drafted or edited it must always agree before it is published. */
    public boolean needsSecondPerson() {
        return needsSecondPerson;
    }
}
