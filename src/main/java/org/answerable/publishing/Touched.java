package org.answerable.publishing;

import java.util.EnumSet;
import java.util.Set;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftKind;

/**
 * What an act touched that is read.
 *
 * @param stories references of the recommendations, not their parts, whose story it touched
 */
public record Touched(ActNumber act, DraftKind kind, Set<String> stories) {

    /** Kinds that change no word which stands anywhere else than in stories, and in lists and counts of them. */
    static final EnumSet<DraftKind> OF_STORIES = EnumSet.of(
            DraftKind.RECOMMENDATION,
            DraftKind.EVIDENCE,
            DraftKind.UPDATE,
            DraftKind.MILESTONE_MOVE,
            DraftKind.VERIFICATION,
            DraftKind.QUESTION,
            DraftKind.STATED_RESPONSE,
            DraftKind.STATED_CLAIM,
            DraftKind.ASSESSMENT,
            DraftKind.INDICATOR,
            DraftKind.INDICATOR_TARGET,
            DraftKind.INDICATOR_VALUE,
            DraftKind.WITHDRAWAL,
            DraftKind.HANDOVER,
            DraftKind.RESPONSE,
            DraftKind.CLAIM);

    /** Kinds after which pages tell of the same stories as before: they neither bring one to a page nor take it away. */
    private static final Set<DraftKind> WITHIN_STORIES = EnumSet.of(
            DraftKind.EVIDENCE,
            DraftKind.UPDATE,
            DraftKind.MILESTONE_MOVE,
            DraftKind.VERIFICATION,
            DraftKind.ASSESSMENT,
            DraftKind.INDICATOR,
            DraftKind.INDICATOR_TARGET,
            DraftKind.INDICATOR_VALUE);

    /** Copies the references. */
    public Touched {
        stories = Set.copyOf(stories);
    }

    /** How far an act reaches. */
    public enum Reach {
        /** These stories, and lists and counts of them. */
        STORIES,
        /** Whatever tells of the present. */
        PRESENT,
        /** Every page of every day: words are gone. */
        ALL_DAYS
    }

    /** Whether pages of several stories may tell of others than before. */
    public boolean regroups() {
        return !WITHIN_STORIES.contains(kind);
    }

    /** How far this one reaches; where that is in doubt, farther. */
    public Reach reach() {
        if (kind == DraftKind.REDACTION || kind == DraftKind.IDENTITY_REDACTION) {
            return Reach.ALL_DAYS;
        }
        return OF_STORIES.contains(kind) && !stories.isEmpty() ? Reach.STORIES : Reach.PRESENT;
    }
}
