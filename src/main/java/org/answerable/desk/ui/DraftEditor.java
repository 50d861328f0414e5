package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.answerable.desk.DraftRights;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.SaveResult;
import org.answerable.forms.ErrorSummary;
import org.answerable.forms.SavedState;
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
final class DraftEditor extends Composite<Section> {

    private final Editors house;
    private final Editors.Leaving leaving;
    private final SavedState saved;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div notices = new Div();
    private final DraftStage stage = new DraftStage();
    private final Div deeds = new Div();
    private final Div preview = new Div();
    private DraftPage page;
    private DraftRights rights = new DraftRights(false, false);
    private boolean undone;

    DraftEditor(Editors house, DraftPage page, Editors.Leaving leaving) {
        this.house = house;
        this.leaving = leaving;
        this.page = page;
        saved = new SavedState(house.today().zone());
        getContent().addClassName("draft");
        getContent().add(notices, errors, stage, deeds, preview);
        deeds.addClassNames("deeds", "draft-deeds");
        show(page);
    }

    DraftHeader draft() {
        return page.header();
    }

    boolean undone() {
        return undone;
    }

    /** Shows the draft as it is kept, in place of what is in the form. */
    private void show(DraftPage now) {
        page = now;
        rights = house.desk().rights(id()).orElse(new DraftRights(false, false));
        errors.clear();
        preview.removeAll();
        stage.show(now, context());
        saved.saved(draft().changedAt());
        describe();
    }

    /** The deed that was done is gone, and with it the focus: it goes to what can be done now. */
    private void reload() {
        house.page(id()).ifPresentOrElse(this::show, this::gone);
        deeds.getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("setTimeout(() => { if (document.activeElement === document.body) { this.focus(); } })");
    }

    private void describe() {
        notices.removeAll();
        notices.add(new DraftHead(house, page));
        deeds.removeAll();
        deeds.add(DraftDeeds.of(this, page, rights, house.actor().id()));
        if (editable()) {
            deeds.add(saved);
        }
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
        return rights.mayEdit() && List.of(DraftState.OPEN, DraftState.RETURNED).contains(draft().state());
    }

    // ---- saving

    private void save() {
        if (!editable()) {
            return;
        }
        stage.typed().ifPresent(typed -> {
            saved.unsaved();
            if (take(house.drafts().save(id(), draft().version(), typed, stage.unread())) && undone) {
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
                saved.saved(kept.now().changedAt());
                preview.removeAll();
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
                stop(Notice.error(getTranslation("desk.conflictOfInterest")));
                yield false;
            }
            case SaveResult.NotThere() -> {
                gone();
                yield false;
            }
        };
    }

    /** Somebody saved meanwhile. Whoever only reads gets to see the new state; whoever types keeps what was typed. */
    private void conflict(DraftPage now) {
        var by = house.saved(now.header());
        if (!stage.hasForm() || !editable()) {
            show(now);
            notices.add(Notice.warning(getTranslation("desk.conflict.lookAgain", by.who(), by.when())));
            return;
        }
        saved.failed();
        preview.removeAll();
        deeds.removeAll();
        stage.compare(draft().kind(), now, context(), by, () -> keepMine(now), () -> takeTheirs(now));
    }

    private void keepMine(DraftPage now) {
        page = now;
        stage.goOn();
        describe();
        save();
    }

    private void takeTheirs(DraftPage now) {
        stage.goOn();
        var again = stage.again();
        show(now);
        Toast.done(getTranslation("desk.conflict.taken"), () -> {
            again.run();
            save();
        });
    }

    private void closed(DraftState state) {
        stop(Notice.error(getTranslation("desk.closed", Terms.of(state)))
                .with(DraftDeeds.button("desk.closed.look", this::reload)));
    }

    private void gone() {
        stop(Notice.error(getTranslation("shell.refused.short")));
    }

    private void stop(Notice why) {
        stage.hold();
        saved.failed();
        preview.removeAll();
        deeds.removeAll();
        notices.removeAll();
        notices.add(why);
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

    void submit() {
        if (readable()) {
            take(house.drafts().submit(id(), draft().version()));
        }
    }

    void publish() {
        if (readable()) {
            take(house.gate().publish(id(), draft().version()));
        }
    }

    /** What cannot be read as a date is said by its field best, beside what else is wrong. */
    private boolean readable() {
        if (!stage.readable()) {
            show(house.previews().of(id()).map(looked -> looked.problems()).orElse(List.of()));
        }
        return stage.readable();
    }

    /** Shows what the public will see; the deed that makes it so stands under it. */
    void look(Component deed) {
        var now = house.page(id()).orElse(page).header();
        if (now.version() != draft().version()) {
            conflict(house.page(id()).orElse(page));
        } else if (now.state() != draft().state()) {
            closed(now.state());
        } else if (readable()) {
            var looked = house.previews().of(id());
            looked.ifPresentOrElse(found -> show(found.problems()), this::gone);
            looked.map(found -> found.shown()).ifPresent(pages -> preview.add(new PreviewPanel(pages, deed)));
        }
    }

    private void take(PublishResult result) {
        switch (result) {
            case PublishResult.Published published -> {
                Toast.done(getTranslation(
                        "desk.published", published.act().number().number()));
                leaving.left(draft(), Editors.Left.PUBLISHED);
            }
            case PublishResult.Submitted() -> {
                Toast.done(getTranslation("desk.submitted"));
                reload();
                leaving.left(draft(), Editors.Left.SUBMITTED);
            }
            case PublishResult.Stale stale -> conflict(stale.now());
            case PublishResult.SamePerson() -> refuse("desk.samePerson");
            case PublishResult.ConflictOfInterest() -> refuse("desk.conflictOfInterest");
            case PublishResult.Closed closed -> closed(closed.state());
            case PublishResult.Incomplete incomplete -> show(incomplete.problems());
            case PublishResult.NotThere() -> gone();
        }
    }

    private void refuse(String key) {
        preview.removeAll();
        notices.add(Notice.error(getTranslation(key)));
    }

    private void show(List<Problem> problems) {
        preview.removeAll();
        if (problems.stream().anyMatch(problem -> problem.key().equals("problem.newerOriginal"))) {
            // What is published changed around the form: it is shown anew, with what was typed.
            stage.again().run();
        }
        errors.show(stage.show(problems));
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
