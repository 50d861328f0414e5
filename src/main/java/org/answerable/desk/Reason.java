package org.answerable.desk;

import java.util.Arrays;

/** Why something waits for somebody, the most urgent first: first what others wait for, then what the calendar says. */
public enum Reason {
    /** A colleague's draft waits for a second person. */
    TO_APPROVE(1),
    /** One's own draft came back with a note. */
    SENT_BACK(2),
    /** An owner answered after the last assessment. */
    REPLY_CAME(3),
    /** An owner reported progress after the last assessment. */
    REPORT_CAME(4),
    /** A reader wrote, and nobody has answered. */
    MESSAGE_CAME(5),
    /** A duty has no owner: that ended or gave it up, and nobody is recorded who took it over. */
    ORPHANED(6),
    /** A question is past its day and has no answer. */
    ANSWER_OVERDUE(7),
    /** A milestone is past the day that was promised or set by law. */
    MILESTONE_OVERDUE(8),
    /** A milestone is called reached, and nobody has verified it. */
    TO_VERIFY(9),
    /** Evidence is past the day on which to look again, and nobody has. */
    EVIDENCE_OLD(10),
    /** A translation translates an older original. */
    TRANSLATION_OLD(11),
    /** A text is not in every language. */
    TRANSLATION_MISSING(12),
    /** One's own draft is not finished. */
    MY_DRAFT(13),
    /** A draft that nobody works on: loaded from files, or left by somebody who is gone. */
    LEFT_OVER(14);

    private final int urgency;

    Reason(int urgency) {
        this.urgency = urgency;
    }

    /** The place in the queue; lower comes first. */
    int urgency() {
        return urgency;
    }

    /** The reason with this place. */
    static Reason of(int urgency) {
        return Arrays.stream(values())
                .filter(reason -> reason.urgency == urgency)
                .findFirst()
                .orElseThrow();
    }
}
