package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.SaveResult;
import org.answerable.shell.ConfirmDeed;
import org.answerable.shell.Notice;
import org.answerable.shell.SavedState;
import org.answerable.shell.Toast;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftId;

/**
 * Keeps a draft as it is written, tells when somebody else writes in it too, and publishes it.
 *
 * @param <C> the draft's content
 */
final class DraftEditor<C extends Record> extends Composite<Div> {

    private final transient Drafts drafts;
    private final transient Gate gate;
    private final ContentForm<C> form;
    private final Function<C, Component> shown;
    private final Runnable done;
    private final SavedState saved;
    private final Problems problems = new Problems();
    private final Div said = new Div();
    private DraftPage page;

    /**
     * An editor of this draft.
     *
     * @param shown what the public will see of it
     * @param done where to go when it is published or discarded
     */
    DraftEditor(
            Drafts drafts,
            Gate gate,
            Today today,
            DraftPage page,
            ContentForm<C> form,
            Function<C, Component> shown,
            Runnable done) {
        this.drafts = drafts;
        this.gate = gate;
        this.page = page;
        this.form = form;
        this.shown = shown;
        this.done = done;
        this.saved = new SavedState(today.zone());
        form.in(problems);
        form.show(content());
        form.whenChanged(this::save);
        saved.saved(page.header().changedAt());
        getContent().add(said, problems.summary(), form.component(), deeds());
    }

    private Component deeds() {
        var publish = new Button(translated("publish"), click -> ask());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var undo = new Button(translated("undo"), click -> undo());
        var discard = new Button(translated("discard"), click -> discard());
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        var deeds = new Div(publish, undo, discard, saved);
        deeds.addClassName("deeds");
        return deeds;
    }

    private void save() {
        said.removeAll();
        problems.clear();
        took(drafts.save(id(), version(), form.value()), false);
    }

    private void undo() {
        took(drafts.undo(id(), version()), true);
    }

    private void took(SaveResult result, boolean show) {
        switch (result) {
            case SaveResult.Kept(var now) -> {
                page = drafts.find(id()).orElse(page);
                saved.saved(now.changedAt());
                if (show) {
                    form.show(content());
                }
            }
            case SaveResult.Stale(var now) -> stale(now);
            case SaveResult.Closed _ -> closed();
            case SaveResult.NotThere() -> closed();
        }
    }

    /** Nothing is written over: what was typed stays in the fields until its author decides. */
    private void stale(DraftPage now) {
        saved.failed();
        said.removeAll();
        said.add(Notice.warning(translated("stale"))
                .with(
                        new Button(translated("theirs"), click -> {
                            page = now;
                            said.removeAll();
                            form.show(content());
                            saved.saved(now.header().changedAt());
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
            ConfirmDeed.ask(
                    translated("publish.question"),
                    new Div(new Paragraph(translated("publish.text")), shown.apply(content())),
                    translated("publish"),
                    this::publish);
        }
    }

    private void publish() {
        switch (gate.publish(id(), version())) {
            case PublishResult.Published _ -> {
                Toast.done(translated("published"));
                done.run();
            }
            case PublishResult.Incomplete(var found) -> problems.show(found);
            case PublishResult.Stale(var now) -> stale(now);
            case PublishResult.Closed _,
                    PublishResult.NotThere _,
                    PublishResult.Submitted _,
                    PublishResult.SamePerson _,
                    PublishResult.ConflictOfInterest _ -> closed();
        }
    }

    private void discard() {
        var version = version();
        switch (drafts.discard(id(), version)) {
            case SaveResult.Kept _ -> {
                Toast.done(translated("discarded"), () -> drafts.restore(id(), version));
                done.run();
            }
            case SaveResult.Stale(var now) -> stale(now);
            case SaveResult.Closed _, SaveResult.NotThere _ -> closed();
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
