package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.PublishResult;
import org.answerable.parts.Focus;
import org.answerable.parts.Notice;
import org.answerable.parts.Toast;

/** How a draft passes out of the hands of its author: looked at as the public will see it, submitted, published. */
final class DraftPassing {

    private final Editors house;
    private final DraftEditor editor;
    private final DraftSheet sheet;
    private final Editors.Leaving leaving;

    DraftPassing(Editors house, DraftEditor editor, DraftSheet sheet, Editors.Leaving leaving) {
        this.house = house;
        this.editor = editor;
        this.sheet = sheet;
        this.leaving = leaving;
    }

    void submit() {
        if (readable()) {
            take(house.drafts().submit(draft().id(), draft().version()));
        }
    }

    void publish() {
        if (readable()) {
            take(house.gate().publish(draft().id(), draft().version()));
        }
    }

    /** Shows what the public will see; the deed that makes it so stands under it. */
    void look(Component deed) {
        var page = house.page(draft().id()).orElse(null);
        if (page == null) {
            editor.gone();
        } else if (page.header().version() != draft().version()) {
            editor.conflict(page);
        } else if (page.header().state() != draft().state()) {
            editor.closed(page.header().state());
        } else if (readable()) {
            var looked = house.previews().of(draft().id());
            looked.ifPresentOrElse(found -> sheet.show(found.problems()), editor::gone);
            looked.map(found -> found.shown()).ifPresent(pages -> sheet.preview(new PreviewPanel(pages, deed)));
        }
    }

    /** What cannot be read as a date is said by its field best, beside what else is wrong. */
    private boolean readable() {
        if (!sheet.stage().readable()) {
            sheet.show(house.previews()
                    .of(draft().id())
                    .map(looked -> looked.problems())
                    .orElse(List.of()));
        }
        return sheet.stage().readable();
    }

    private void take(PublishResult result) {
        switch (result) {
            case PublishResult.Published published -> {
                Toast.done(Inputs.say("desk.published", published.act().number().number()));
                leaving.left(draft(), Editors.Left.PUBLISHED);
                Focus.kept();
            }
            case PublishResult.Submitted() -> {
                Toast.done(Inputs.say("desk.submitted"));
                editor.reload();
                leaving.left(draft(), Editors.Left.SUBMITTED);
            }
            case PublishResult.Stale stale -> editor.conflict(stale.now());
            case PublishResult.SamePerson() -> refuse("desk.samePerson");
            case PublishResult.ConflictOfInterest() -> refuse("desk.conflictOfInterest");
            case PublishResult.Closed closed -> editor.closed(closed.state());
            case PublishResult.Incomplete incomplete -> sheet.show(incomplete.problems());
            case PublishResult.NotThere() -> editor.gone();
        }
    }

    private void refuse(String key) {
        sheet.refuse(Notice.error(Inputs.say(key)));
    }

    private DraftHeader draft() {
        return editor.draft();
    }
}
