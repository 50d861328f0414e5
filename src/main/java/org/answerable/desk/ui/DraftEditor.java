package org.answerable.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.answerable.desk.DraftRights;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.SaveResult;
import org.answerable.parts.Notice;
import org.answerable.parts.Terms;
import org.answerable.parts.Toast;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.SourceId;

/**
 * One draft in its form. It saves by itself whenever the reader pauses or leaves a field; what was typed is never
 * overwritten by what somebody else saved.
 */
final class DraftEditor extends Composite<DraftSheet> {

    private final Editors house;
    private final Editors.Leaving leaving;
    private final DraftSheet sheet;
    private final DraftPassing passing;
    private DraftPage page;
    private DraftRights rights = new DraftRights(false, false);
    private boolean undone;

    DraftEditor(Editors house, DraftPage page, Editors.Leaving leaving) {
        this.house = house;
        this.leaving = leaving;
        this.page = page;
        sheet = new DraftSheet(house.today().zone());
        passing = new DraftPassing(house, this, sheet, leaving);
        show(page);
    }

    @Override
    protected DraftSheet initContent() {
        return sheet;
    }

    DraftHeader draft() {
        return page.header();
    }

    DraftPassing passing() {
        return passing;
    }

    boolean undone() {
        return undone;
    }

    /** Shows the draft as it is kept, in place of what is in the form. */
    private void show(DraftPage now) {
        page = now;
        rights = house.desk().rights(id()).orElse(new DraftRights(false, false));
        sheet.show(now, context());
        describe();
    }

    /** The deed that was done is gone, and with it the focus: it goes to what can be done now. */
    void reload() {
        house.page(id()).ifPresentOrElse(this::show, this::gone);
        sheet.keepFocus();
    }

    private void describe() {
        sheet.describe(
                new DraftHead(house, page),
                DraftDeeds.of(this, page, rights, house.actor().id()),
                editable());
    }

    private FormContext context() {
        return new FormContext(
                house.around(draft()).orElse(null),
                house.desk(),
                house.today().day(),
                editable(),
                this::save,
                this::beginSource);
    }

    private boolean editable() {
        return rights.mayEdit() && draft().state().isWritten();
    }

    // ---- saving

    private void save() {
        if (!editable()) {
            return;
        }
        sheet.stage().typed().ifPresent(typed -> {
            sheet.saved().unsaved();
            var result = house.drafts()
                    .save(id(), draft().version(), typed, sheet.stage().unread());
            if (take(result) && undone) {
                undone = false;
                describe();
            }
        });
    }

    private boolean take(SaveResult result) {
        return switch (result) {
            case SaveResult.Kept kept -> {
                var second = page.secondPerson();
                page = page.kept(kept);
                sheet.saved(kept.now().changedAt());
                if (second != kept.secondPerson()) {
                    describe();
                }
                yield true;
            }
            case SaveResult.Stale stale -> {
                conflict(stale.now());
                yield false;
            }
            case SaveResult.Closed closed -> {
                closed(closed.state());
                yield false;
            }
            case SaveResult.ConflictOfInterest() -> {
                sheet.stop(Notice.error(getTranslation("desk.conflictOfInterest")));
                yield false;
            }
            case SaveResult.NotThere() -> {
                gone();
                yield false;
            }
        };
    }

    /**
     * Somebody saved meanwhile. Whoever only reads gets to see the new state; whoever types keeps what was typed, and is
     * told where nobody can write in it any more.
     */
    void conflict(DraftPage now) {
        var by = house.saved(now.header());
        if (!sheet.stage().hasForm() || !editable()) {
            show(now);
            sheet.say(Notice.warning(getTranslation("desk.conflict.lookAgain", by.who(), by.when())));
            return;
        }
        if (!now.header().state().isWritten()) {
            closed(now.header().state());
            return;
        }
        sheet.compare(() ->
                sheet.stage().compare(draft().kind(), now, context(), by, () -> keepMine(now), () -> takeTheirs(now)));
    }

    private void keepMine(DraftPage now) {
        page = now;
        sheet.stage().goOn();
        describe();
        save();
        sheet.keepFocus();
    }

    private void takeTheirs(DraftPage now) {
        sheet.stage().goOn();
        var again = sheet.stage().again();
        show(now);
        sheet.keepFocus();
        Toast.done(getTranslation("desk.conflict.taken"), () -> {
            again.run();
            save();
        });
    }

    void closed(DraftState state) {
        sheet.stop(Notice.error(getTranslation("desk.closed", Terms.of(state)))
                .with(DraftDeeds.button("desk.closed.look", this::reload)));
    }

    void gone() {
        sheet.stop(Notice.error(getTranslation("shell.refused.short")));
    }

    void undo() {
        if (draft().version() == 1) {
            Toast.done(getTranslation("desk.nothingToUndo"));
        } else if (take(house.drafts().undo(id(), draft().version()))) {
            undone = !undone;
            reload();
        }
    }

    void discard() {
        if (take(house.drafts().discard(id(), draft().version()))) {
            var before = draft();
            Toast.done(getTranslation("desk.discarded"), () -> {
                house.drafts().restore(before.id(), before.version());
                UI.getCurrent().navigate(DraftView.class, DraftView.at(before.id()));
            });
            leaving.left(before, Editors.Left.DISCARDED);
        }
    }

    void restore() {
        if (take(house.drafts().restore(id(), draft().version()))) {
            reload();
        }
    }

    void takeBack() {
        if (take(house.drafts().takeBack(id(), draft().version()))) {
            reload();
        }
    }

    void sendBack() {
        SendBackDialog.open(note -> {
            if (take(house.drafts().giveBack(id(), draft().version(), note))) {
                Toast.done(getTranslation("desk.sentBack"));
                leaving.left(draft(), Editors.Left.SENT_BACK);
            }
        });
    }

    /** The new source's identifier is kept in this draft before its own draft opens. */
    private void beginSource(Consumer<SourceId> begun) {
        var publication = draft().publication();
        if (publication != null) {
            Beginnings.source(house.drafts(), publication).ifPresent(source -> {
                begun.accept(source.id());
                UI.getCurrent().navigate(DraftView.class, DraftView.at(source.draft()), DraftView.before(id()));
            });
        }
    }

    private DraftId id() {
        return draft().id();
    }
}
