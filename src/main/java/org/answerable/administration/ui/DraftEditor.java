package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Preview;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.SaveResult;
import org.answerable.forms.Problems;
import org.answerable.forms.SavedState;
import org.answerable.parts.ConfirmDeed;
import org.answerable.parts.Focus;
import org.answerable.parts.Notice;
import org.answerable.parts.Toast;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftState;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a draft as it is written, tells when somebody else writes in it too, and publishes it.
 *
 * @param <C> the draft's content
 */
final class DraftEditor<C extends Record> extends Composite<Div> {

    private final transient DraftWork work;
    private final ContentForm<C> form;
    private final Function<C, Component> shown;
    private final Runnable done;
    private final SavedState saved;
    private final Problems problems = new Problems();
    private final Div second = new Div();
    private final Div said = new Div();
    private final Div deeds = new Div();
    private final Component fields;
    private DraftPage page;
    /** What the fields said when they were shown or saved last: what is the same need not be saved again. */
    private @Nullable C kept;

    /**
     * An editor of this draft.
     *
     * @param shown what the public will see of it
     * @param done where to go when it is published, submitted or discarded
     */
    DraftEditor(DraftWork work, DraftPage page, ContentForm<C> form, Function<C, Component> shown, Runnable done) {
        this.work = work;
        this.page = page;
        this.form = form;
        this.shown = shown;
        this.done = done;
        this.saved = new SavedState(work.today().zone());
        this.fields = form.component();
        form.in(problems);
        form.whenChanged(this::save);
        problems.whenUnread(this::save);
        deeds.addClassName("deeds");
        getContent().add(second, said, problems.summary(), fields, deeds);
        show(page);
    }

    /** Shows the draft as it is kept, with what can be done with it now. */
    private void show(DraftPage now) {
        page = now;
        said.removeAll();
        problems.clear();
        form.show(content());
        problems.showUnread(page.unread());
        kept = form.value();
        saved.saved(page.header().changedAt());
        var waits = page.header().state() == DraftState.SUBMITTED;
        ReadOnly.set(fields, waits);
        second.removeAll();
        deeds.removeAll();
        second.add(DraftDeeds.notices(work, page));
        deeds.add(waits ? DraftDeeds.waiting(this, work, page) : DraftDeeds.writing(this, page));
        if (!waits) {
            deeds.add(saved);
        }
    }

    private void save() {
        said.removeAll();
        problems.clear();
        took(work.drafts().save(id(), version(), form.value(), problems.unread()), false);
    }

    void undo() {
        var result = work.drafts().undo(id(), version());
        if (result instanceof SaveResult.Closed(var state)
                && state == page.header().state()) {
            Toast.done(getTranslation("desk.nothingToUndo"));
        } else {
            took(result, true);
        }
    }

    void takeBack() {
        took(work.drafts().takeBack(id(), version()), true);
    }

    private void took(SaveResult result, boolean show) {
        switch (result) {
            case SaveResult.Kept kept -> {
                this.kept = form.value();
                page = work.drafts().find(id()).orElse(page);
                saved.saved(kept.now().changedAt());
                if (show) {
                    show(page);
                    Focus.keptAt(deeds);
                }
            }
            case SaveResult.Stale(var now) -> stale(now);
            case SaveResult.Closed _, SaveResult.NotThere _, SaveResult.ConflictOfInterest _ -> closed();
        }
    }

    /** Nothing is written over: what was typed stays in the fields until its author decides, or nobody may write. */
    private void stale(DraftPage now) {
        if (page.header().state().isWritten() && !now.header().state().isWritten()) {
            closed();
            return;
        }
        saved.failed();
        say(Notice.warning(translated("stale"))
                .with(
                        new Button(translated("theirs"), click -> takeTheirs(now)),
                        new Button(translated("mine"), click -> {
                            page = now;
                            save();
                            Focus.keptAt(deeds);
                        })));
    }

    private void takeTheirs(DraftPage now) {
        var mine = form.value();
        var unread = problems.unread();
        show(now);
        Focus.keptAt(deeds);
        Toast.done(getTranslation("desk.conflict.taken"), () -> {
            form.show(mine);
            problems.showUnread(unread);
            save();
        });
    }

    private void closed() {
        saved.failed();
        say(Notice.error(translated("closed")).with(new Button(translated("closed.look"), click -> done.run())));
    }

    /** Whoever types at the foot of a long form is taken to what was said above it. */
    private void say(Notice notice) {
        said.removeAll();
        said.add(notice);
        Focus.at(notice);
    }

    /** What is wrong is said before anybody is asked; whoever only read and changed nothing takes no part in it. */
    void ask() {
        if (!form.value().equals(kept) || !problems.unread().equals(page.unread())) {
            save();
        }
        if (!problems.readable() || said.getComponentCount() > 0) {
            return;
        }
        var found = work.gate().preview(id(), act -> act).map(Preview::problems).orElse(List.of());
        problems.show(found);
        if (found.isEmpty()) {
            confirm(page.secondPerson() ? "submit" : "publish", page.secondPerson() ? this::submit : this::publish);
        }
    }

    private void confirm(String deed, Runnable work) {
        ConfirmDeed.ask(
                translated(deed + ".question"),
                new Div(new Paragraph(getTranslation(form.consequence())), shown.apply(content())),
                translated(deed),
                work);
    }

    private void submit() {
        took(work.drafts().submit(id(), version()));
    }

    void agree() {
        confirm("agree", this::publish);
    }

    private void publish() {
        took(work.gate().publish(id(), version()));
    }

    private void took(PublishResult result) {
        switch (result) {
            case PublishResult.Published _ -> {
                Toast.done(translated("published"));
                done.run();
            }
            case PublishResult.Submitted() -> {
                Toast.done(translated("submitted"));
                done.run();
            }
            case PublishResult.Incomplete(var found) -> problems.show(found);
            case PublishResult.Stale(var now) -> stale(now);
            case PublishResult.Closed(var state) when state == DraftState.OPEN -> reload();
            case PublishResult.SamePerson() -> reload();
            case PublishResult.Closed _, PublishResult.NotThere _, PublishResult.ConflictOfInterest _ -> closed();
        }
    }

    /** It became public meanwhile, so that another administrator has to agree: the page says so now. */
    private void reload() {
        work.drafts().find(id()).ifPresentOrElse(this::show, this::closed);
    }

    void discard() {
        var version = version();
        switch (work.drafts().discard(id(), version)) {
            case SaveResult.Kept _ -> {
                Toast.done(translated("discarded"), () -> work.drafts().restore(id(), version));
                done.run();
            }
            case SaveResult.Stale(var now) -> stale(now);
            case SaveResult.Closed _, SaveResult.ConflictOfInterest _, SaveResult.NotThere _ -> closed();
        }
    }

    private DraftId id() {
        return page.header().id();
    }

    private int version() {
        return page.header().version();
    }

    private C content() {
        return form.type().cast(page.content());
    }

    private String translated(String key) {
        return getTranslation("administration.draft." + key);
    }
}
