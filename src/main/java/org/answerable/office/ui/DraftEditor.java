package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.util.List;
import org.answerable.claim.ClaimContent;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.SaveResult;
import org.answerable.forms.ErrorSummary;
import org.answerable.forms.SavedState;
import org.answerable.office.Office;
import org.answerable.office.OfficeDraft;
import org.answerable.parts.ConfirmDeed;
import org.answerable.parts.Notice;
import org.answerable.parts.PublicPreview;
import org.answerable.parts.Reader;
import org.answerable.parts.Toast;
import org.answerable.response.ResponseContent;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftState;

/**
 * Writes one draft: keeps each change, shows what the public will see, sends. Where somebody else of the institution
 * saved meanwhile nothing is overwritten and nothing typed is lost: whoever writes chooses.
 */
final class DraftEditor extends Composite<Div> {

    private final transient Office office;
    private final transient Drafts drafts;
    private final ZoneId zone;
    private final DraftId id;
    private final String home;
    private final transient DraftForm form;
    private final ErrorSummary summary = new ErrorSummary();
    private final Div notices = new Div();
    private final SavedState saved;
    private final Button look = new Button(say("office.look"), click -> look());
    private final Button discard = new Button(say("office.discard"), click -> discard());
    private int version;
    /** Whether the draft moved on without us: nothing is saved until the writer has chosen. */
    private boolean apart;

    DraftEditor(Office office, Drafts drafts, ZoneId zone, OfficeDraft draft) {
        this.office = office;
        this.drafts = drafts;
        this.zone = zone;
        var header = draft.page().header();
        id = header.id();
        version = header.version();
        home = home(draft);
        form = form(draft);
        form.fields().showUnread(draft.page().unread());
        saved = new SavedState(zone);
        saved.saved(header.changedAt());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("draft-editor");
        getContent().add(summary, form.body(), notices, Lines.row("deeds", look, saved, discard));
        getContent().add(Lines.muted(say("office.look.help")));
    }

    /** Where the draft belongs. */
    static String home(OfficeDraft draft) {
        var item = draft.item();
        return Ways.item(item.concern().reference(), item.institution().slug());
    }

    private DraftForm form(OfficeDraft draft) {
        return switch (draft.page().content()) {
            case ResponseContent answer -> new AnswerForm(answer, this::keep);
            case ClaimContent claim ->
                new ClaimForm(claim, draft.item().reportedOn(claim.of(), claim.milestone()), this::keep);
            default -> throw new IllegalStateException("the office does not write this");
        };
    }

    private void keep() {
        if (apart) {
            saved.unsaved();
            return;
        }
        saved.unsaved();
        handle(drafts.save(id, version, form.read(), form.fields().unread()));
    }

    private void handle(SaveResult result) {
        switch (result) {
            case SaveResult.Kept kept -> {
                version = kept.now().version();
                saved.saved(kept.now().changedAt());
            }
            case SaveResult.Stale(var now) -> movedOn(now);
            case SaveResult.Closed(var state) -> closed(state);
            case SaveResult.NotThere(), SaveResult.ConflictOfInterest() -> gone();
        }
    }

    private void look() {
        if (apart) {
            notices.scrollIntoView();
            return;
        }
        keep();
        if (apart) {
            return;
        }
        office.preview(id)
                .ifPresentOrElse(
                        preview -> {
                            var shown = preview.shown();
                            if (shown == null) {
                                refuse(preview.problems());
                            } else if (refuse(List.of())) {
                                ConfirmDeed.ask(
                                        say("office.look.title"),
                                        new PublicPreview(shown.pages(), Reader.language(), shown.anchor()),
                                        say("office.send"),
                                        this::send);
                            }
                        },
                        this::gone);
    }

    /** Shows what keeps the draft from being sent; true where nothing does. */
    private boolean refuse(List<Problem> problems) {
        var lines = form.fields().show(problems);
        summary.show(lines);
        return lines.isEmpty();
    }

    private void send() {
        switch (office.send(id, version, form.read())) {
            case PublishResult.Published(var act) -> {
                Toast.done(say("office.sent", Days.minute(act.publishedAt(), zone)));
                getUI().ifPresent(ui -> Ways.go(ui, home));
            }
            case PublishResult.Stale(var now) -> movedOn(now);
            case PublishResult.Closed(var state) -> closed(state);
            case PublishResult.Incomplete(var problems) -> {
                version++; // sending saves first
                refuse(problems);
            }
            case PublishResult.NotThere() -> gone();
            case PublishResult.Submitted(), PublishResult.SamePerson(), PublishResult.ConflictOfInterest() ->
                throw new IllegalStateException("an institution's own words need no second person");
        }
    }

    private void movedOn(DraftPage now) {
        var state = now.header().state();
        if (state != DraftState.OPEN) {
            closed(state);
            return;
        }
        apart();
        var mine = new Button(say("office.stale.mine"), click -> keepMine(now));
        var theirs = new Button(say("office.stale.theirs"), click -> takeTheirs(now));
        var words = new Div(form.words(now.content()));
        words.addClassName("own-words");
        show(
                Notice.warning(say("office.stale", Days.of(now.header().changedAt(), zone)))
                        .with(mine, theirs),
                words);
    }

    private void keepMine(DraftPage now) {
        together(now);
        keep();
    }

    private void takeTheirs(DraftPage now) {
        var mine = form.read();
        var unread = form.fields().unread();
        together(now);
        form.show(now.content());
        form.fields().showUnread(now.unread());
        saved.saved(now.header().changedAt());
        Toast.done(say("office.stale.taken"), () -> {
            form.show(mine);
            form.fields().showUnread(unread);
            keep();
        });
    }

    private void closed(DraftState state) {
        apart();
        form.fields().setReadOnly(true);
        look.setVisible(false);
        discard.setVisible(false);
        show(Notice.warning(say(state == DraftState.PUBLISHED ? "office.closed.sent" : "office.closed.putAway"))
                .with(new Anchor(home, say("office.closed.see"))));
    }

    private void gone() {
        apart();
        look.setVisible(false);
        discard.setVisible(false);
        show(Notice.error(say("office.gone")));
    }

    private void discard() {
        switch (drafts.discard(id, version)) {
            case SaveResult.Kept kept ->
                getUI().ifPresent(ui -> {
                    Ways.go(ui, home);
                    Toast.done(say("office.discarded"), () -> {
                        drafts.restore(id, kept.now().version());
                        Ways.go(ui, Ways.draft(id));
                    });
                });
            case SaveResult.Stale(var now) -> movedOn(now);
            case SaveResult.Closed(var state) -> closed(state);
            case SaveResult.NotThere(), SaveResult.ConflictOfInterest() -> gone();
        }
    }

    private void apart() {
        apart = true;
        saved.failed();
    }

    private void together(DraftPage now) {
        apart = false;
        version = now.header().version();
        notices.removeAll();
    }

    private void show(Component... components) {
        notices.removeAll();
        notices.add(components);
    }
}
