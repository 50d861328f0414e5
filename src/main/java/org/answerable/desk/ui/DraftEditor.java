package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.answerable.desk.DraftRights;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.SaveResult;
import org.answerable.shell.ErrorSummary;
import org.answerable.shell.Notice;
import org.answerable.shell.SavedState;
import org.answerable.shell.Terms;
import org.answerable.shell.Toast;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

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
    private final Div stage = new Div();
    private final Div deeds = new Div();
    private final Div preview = new Div();
    private DraftPage page;
    private DraftRights rights = new DraftRights(false, false);
    private @Nullable DraftForm<?> form;
    private boolean held;
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

    /** Shows the draft as it is kept, in place of what is in the form. */
    private void show(DraftPage now) {
        page = now;
        held = false;
        rights = house.desk().rights(id()).orElse(new DraftRights(false, false));
        errors.clear();
        preview.removeAll();
        form = DraftForms.of(draft().kind(), context()).orElse(null);
        stage.removeAll();
        if (form != null) {
            form.showAny(now.content());
            form.fields().setReadOnly(!editable());
            stage.add(form.body());
        }
        saved.saved(draft().changedAt());
        describe();
    }

    private void reload() {
        house.page(id()).ifPresentOrElse(this::show, this::gone);
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
                house.around(draft()).orElse(null), house.desk(), house.today().day(), this::save, this::beginSource);
    }

    boolean editable() {
        return rights.mayEdit() && List.of(DraftState.OPEN, DraftState.RETURNED).contains(draft().state());
    }

    boolean undone() {
        return undone;
    }

    // ---- saving

    private void save() {
        if (form == null || held || !editable()) {
            return;
        }
        saved.unsaved();
        if (take(house.drafts().save(id(), draft().version(), form.read())) && undone) {
            undone = false;
            describe();
        }
    }

    private boolean take(SaveResult result) {
        return switch (result) {
            case SaveResult.Kept kept -> {
                page = new DraftPage(kept.now(), page.content(), page.editors());
                saved.saved(kept.now().changedAt());
                preview.removeAll();
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
            case SaveResult.NotThere() -> {
                gone();
                yield false;
            }
        };
    }

    /** Somebody saved meanwhile. Whoever only reads gets to see the new state; whoever types keeps what was typed. */
    private void conflict(DraftPage now) {
        var who = house.name(now.header().changedBy());
        var when = Days.minute(now.header().changedAt(), house.today().zone());
        if (form == null || !editable()) {
            show(now);
            notices.add(Notice.warning(getTranslation("desk.conflict.lookAgain", who, when)));
            return;
        }
        held = true;
        saved.failed();
        preview.removeAll();
        var mine = form;
        var theirs = DraftForms.of(draft().kind(), context().silent()).orElseThrow();
        theirs.showAny(now.content());
        stage.removeAll();
        stage.add(new ConflictPanel(who, when, theirs, mine.body(), () -> keep(mine, now), () -> giveWay(mine, now)));
        deeds.removeAll();
    }

    private void keep(DraftForm<?> mine, DraftPage now) {
        held = false;
        page = now;
        stage.removeAll();
        stage.add(mine.body());
        save();
    }

    private void giveWay(DraftForm<?> mine, DraftPage now) {
        var typed = mine.read();
        show(now);
        Toast.done(getTranslation("desk.conflict.taken"), () -> {
            if (form != null) {
                form.showAny(typed);
                save();
            }
        });
    }

    private void closed(DraftState state) {
        held = true;
        saved.failed();
        deeds.removeAll();
        notices.removeAll();
        notices.add(Notice.error(getTranslation("desk.closed", Terms.of(state)))
                .with(DraftDeeds.button("desk.closed.look", this::reload)));
    }

    private void gone() {
        held = true;
        saved.failed();
        deeds.removeAll();
        notices.removeAll();
        notices.add(Notice.error(getTranslation("shell.refused.short")));
    }

    // ---- deeds

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
                getUI().or(() -> java.util.Optional.ofNullable(com.vaadin.flow.component.UI.getCurrent()))
                        .ifPresent(ui -> ui.navigate(DraftView.class, DraftView.at(before.id())));
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
        take(house.drafts().submit(id(), draft().version()));
    }

    void publish() {
        take(house.gate().publish(id(), draft().version()));
    }

    /** Shows what the public will see; the deed that makes it so stands under it. */
    void look(Component deed) {
        preview.removeAll();
        var looked = house.previews().of(id());
        if (looked.isEmpty()) {
            gone();
            return;
        }
        var pages = looked.get().shown();
        if (pages == null) {
            show(looked.get().problems());
        } else {
            errors.clear();
            if (form != null) {
                form.fields().clearProblems();
            }
            preview.add(new PreviewPanel(pages, deed));
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
        errors.show(
                form == null
                        ? problems.stream()
                                .map(problem -> new ErrorSummary.Entry(ProblemWords.of(problem), null))
                                .toList()
                        : form.fields().show(problems));
    }

    /** The new source's identifier is kept in this draft before its own draft opens. */
    private void beginSource(java.util.function.Consumer<SourceId> begun) {
        var publication = draft().publication();
        if (publication != null) {
            Beginnings.source(house.drafts(), publication).ifPresent(source -> {
                begun.accept(source.id());
                getUI().ifPresent(ui ->
                        ui.navigate(DraftView.class, DraftView.at(source.draft()), DraftView.before(id())));
            });
        }
    }

    private DraftId id() {
        return draft().id();
    }
}
