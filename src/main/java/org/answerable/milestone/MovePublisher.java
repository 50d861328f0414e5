package org.answerable.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.language.Texts;
import org.answerable.language.Wording;
import org.answerable.publishing.PublishedThings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes steps of milestones. */
@Component
class MovePublisher implements Publisher<MoveContent> {

    private final MilestoneStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    MovePublisher(MilestoneStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.MILESTONE_MOVE);
    }

    @Override
    public Class<MoveContent> content() {
        return MoveContent.class;
    }

    /** What is dropped, or taken up again, changes how many milestones count. */
    @Override
    public boolean needsSecondPerson(MoveContent content, DraftHeader draft) {
        var milestone = content.milestone();
        return content.state() == MilestoneState.DROPPED
                || (content.state() != null && milestone != null && store.isDropped(milestone));
    }

    @Override
    public List<Problem> check(MoveContent content, DraftHeader draft) {
        var on = content.on();
        var milestone = content.milestone();
        var checks = new Checks(things, draft)
                .milestone("milestone", content.milestone())
                .past("on", on, today.day())
                .that(content.state() != null || content.due() != null, "state", "problem.nothingMoved")
                .that((content.due() == null) == (content.dueOrigin() == null), "due", "problem.dueWhole")
                .words("reason", content.reason(), Wording.LONGEST)
                .grounds("grounds", content.grounds())
                .date("grounds", content.dueOrigin(), content.grounds());
        checks.that(!opensAnImplementedOne(content), "state", "problem.stillImplemented");
        if (milestone != null && on != null && content.state() != null) {
            counts(on, store.stateFrom(milestone), "problem.beforeState", checks);
        }
        if (milestone != null && on != null && content.due() != null) {
            counts(on, store.dateFrom(milestone), "problem.beforeDate", checks);
        }
        return checks.problems();
    }

    /** What was dropped counts again, and is open: no reader is told why the status still says "implemented". */
    private boolean opensAnImplementedOne(MoveContent content) {
        var milestone = content.milestone();
        return milestone != null
                && content.state() != null
                && content.state() != MilestoneState.DROPPED
                && store.isDroppedBehindImplemented(milestone);
    }

    /** Of two facts the one true from the later day counts: an earlier one would be published and change nothing. */
    private static void counts(FuzzyDate on, Optional<LocalDate> present, String key, Checks checks) {
        present.ifPresent(day -> checks.that(!on.day().isBefore(day), "on", key, day));
    }

    @Override
    public Set<RecommendationId> publish(MoveContent content, Publishing publishing) {
        var act = publishing.act().number();
        var milestone = Objects.requireNonNull(content.milestone());
        var reason = texts.add("milestone.move-reason", Objects.requireNonNull(content.reason()), act);
        if (content.state() != null) {
            store.addState(milestone, content, content.state(), reason, publishing);
        }
        if (content.due() != null) {
            store.addDate(milestone, content, content.due(), reason, act);
        }
        return Set.of(things.rootOf(milestone).orElseThrow());
    }
}
