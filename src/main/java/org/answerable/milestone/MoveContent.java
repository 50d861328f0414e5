package org.answerable.milestone;

import org.answerable.language.Wording;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.jspecify.annotations.Nullable;

/** A step of a milestone: a new state, a new date, or both, with a reason. */
public record MoveContent(
        @Nullable MilestoneId milestone,
        @Nullable FuzzyDate on,
        @Nullable MilestoneState state,
        @Nullable FuzzyDate due,
        @Nullable DateOrigin dueOrigin,
        @Nullable Wording reason,
        @Nullable Grounds grounds) {}
