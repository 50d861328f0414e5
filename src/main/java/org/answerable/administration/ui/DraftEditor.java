package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.SaveResult;
import org.answerable.forms.Problems;
import org.answerable.forms.SavedState;
import org.answerable.parts.ConfirmDeed;
import org.answerable.parts.Notice;
import org.answerable.parts.Toast;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftState;

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
        saved.saved(page.header().changedAt());
        var waits = page.header().state() == DraftState.SUBMITTED;
        setReadOnly(fields, waits);
        second.removeAll();
        deeds.removeAll();
        if (waits) {
            waiting();
        } else {
            writing();
        }
    }

    private void writing() {
        if (page.secondPerson()) {
            second.add(Notice.info(translated("second")));
            if (!work.second().anotherAdministrator()) {
                second.add(Notice.warning(translated("alone")));
            }
        }
        var go = new Button(translated(page.secondPerson() ? "submit" : "publish"), click -> ask());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var undo = new Button(translated("undo"), click -> undo());
        var discard = new Button(translated("discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        deeds.add(go, undo, discard, saved);
    }

    /** For whoever took part it waits; another administrator reads it and agrees. Either takes it back to change it. */
    private void waiting() {
        var mine = page.tookPart().contains(work.actor().id());
        second.add(Notice.info(translated(mine ? "waiting" : "agree.text")));
        if (!mine) {
            var agree = new Button(translated("agree"), click -> confirm("agree", this::publish));
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            deeds.add(agree);
        } else if (!work.second().anotherAdministrator()) {
            second.add(Notice.warning(translated("alone")));
        }
        deeds.add(new Button(translated("takeBack"), click -> takeBack()));
    }

    private static void setReadOnly(Component part, boolean readOnly) {
        switch (part) {
            case HasValue<?, ?> field -> field.setReadOnly(readOnly);
            case Button button -> button.setVisible(!readOnly);
            default -> part.getChildren().forEach(child -> setReadOnly(child, readOnly));
        }
    }

    private void save() {
        said.removeAll();
        problems.clear();
        took(work.drafts().save(id(), version(), form.value(), problems.unread()), false);
    }

    private void undo() {
        took(work.drafts().undo(id(), version()), true);
    }

    private void takeBack() {
        took(work.drafts().takeBack(id(), version()), true);
    }

    private void took(SaveResult result, boolean show) {
        switch (result) {
            case SaveResult.Kept kept -> {
                page = work.drafts().find(id()).orElse(page);
                saved.saved(kept.now().changedAt());
                if (show) {
                    show(page);
                }
            }
            case SaveResult.Stale(var now) -> stale(now);
            case SaveResult.Closed _ -> closed();
            case SaveResult.NotThere(), SaveResult.ConflictOfInterest() -> closed();
        }
    }

    /** Nothing is written over: what was typed stays in the fields until its author decides. */
    private void stale(DraftPage now) {
        saved.failed();
        said.removeAll();
        said.add(Notice.warning(translated("stale"))
                .with(
                        new Button(translated("theirs"), click -> {
                            show(now);
                        }),
                        new Button(translated("mine"), click -> {
                            page = now;
                            save();
                        })));
    }

    private void closed() {
        saved.failed();
        said.removeAll();
        said.add(Notice.error(translated("closed")));
    }

    private void ask() {
        save();
        if (problems.readable() && said.getComponentCount() == 0) {
            confirm(page.secondPerson() ? "submit" : "publish", page.secondPerson() ? this::submit : this::publish);
        }
    }

    private void confirm(String deed, Runnable work) {
        ConfirmDeed.ask(
                translated(deed + ".question"),
                new Div(new Paragraph(translated("publish.text")), shown.apply(content())),
                translated(deed),
                work);
    }

    private void submit() {
        took(work.drafts().submit(id(), version()));
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

    private void discard() {
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
