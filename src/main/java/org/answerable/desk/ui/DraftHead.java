package org.answerable.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.answerable.drafting.DraftPage;
import org.answerable.parts.Days;
import org.answerable.parts.Notice;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.DraftState;

/** Where a draft stands: its state, who drafted it, the note with which it came back. */
final class DraftHead extends Composite<Div> {

    DraftHead(Editors house, DraftPage page) {
        var draft = page.header();
        var state = new Span(Terms.of(draft.state()));
        state.addClassName("mark");
        var zone = house.today().zone();
        var by = new Span(getTranslation(
                "desk.draftedBy", house.name(draft.draftedBy()), Days.minuteOfDay(draft.createdAt(), zone)));
        var row = new Div(state, by);
        row.addClassNames("draft-head", "small", "muted");
        getContent().add(row);
        if (!draft.changedBy().equals(draft.draftedBy())) {
            row.add(new Span(getTranslation(
                    "desk.changedBy", house.name(draft.changedBy()), Days.minuteOfDay(draft.changedAt(), zone))));
        }
        var note = draft.returnNote();
        if (draft.state() == DraftState.RETURNED && note != null) {
            getContent().add(Notice.warning(getTranslation("desk.returned", note)));
        }
        if (draft.state() == DraftState.PUBLISHED) {
            getContent().add(Notice.done(getTranslation("desk.isPublished")));
        }
        if (draft.state() == DraftState.DISCARDED) {
            getContent().add(Notice.info(getTranslation("desk.isDiscarded")));
        }
    }
}
