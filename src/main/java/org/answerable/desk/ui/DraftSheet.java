package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.answerable.drafting.DraftPage;
import org.answerable.drafting.Problem;
import org.answerable.forms.ErrorSummary;
import org.answerable.forms.SavedState;
import org.answerable.parts.Focus;
import org.answerable.parts.Notice;

/** A draft as it lies on the desk: where it stands, what is wrong, its form, what can be done, what the public will see. */
final class DraftSheet extends Composite<Section> {

    private final SavedState saved;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div notices = new Div();
    private final DraftStage stage = new DraftStage();
    private final Div deeds = new Div();
    private final Div preview = new Div();

    DraftSheet(ZoneId zone) {
        saved = new SavedState(zone);
        getContent().addClassName("draft");
        getContent().add(notices, errors, stage, deeds, preview);
        deeds.addClassNames("deeds", "draft-deeds");
    }

    DraftStage stage() {
        return stage;
    }

    SavedState saved() {
        return saved;
    }

    /** Shows the draft as it is kept, in place of what is in the form. */
    void show(DraftPage now, FormContext context) {
        errors.clear();
        preview.removeAll();
        stage.show(now, context);
        saved.saved(now.header().changedAt());
    }

    /** Says where it stands and what can be done with it; how it is saved only where it can be written. */
    void describe(Component head, List<Component> now, boolean editable) {
        notices.removeAll();
        notices.add(head);
        deeds.removeAll();
        deeds.add(now);
        if (editable) {
            deeds.add(saved);
        }
    }

    void saved(Instant at) {
        saved.saved(at);
        preview.removeAll();
    }

    void say(Notice notice) {
        notices.add(notice);
    }

    /** What was about to be done is refused. */
    void refuse(Notice why) {
        preview.removeAll();
        notices.add(why);
    }

    /** Nothing more is saved; what was typed stays in sight. */
    void stop(Notice why) {
        stage.hold();
        saved.failed();
        preview.removeAll();
        deeds.removeAll();
        notices.removeAll();
        notices.add(why);
        Focus.at(why);
    }

    /** Nothing can be done until one of two versions is chosen; whoever types at the foot is taken to that choice. */
    void compare(Runnable beside) {
        saved.failed();
        errors.clear();
        preview.removeAll();
        deeds.removeAll();
        beside.run();
        Focus.at(stage);
    }

    void preview(Component pages) {
        preview.add(pages);
    }

    /** Says at the fields what is wrong, and above them. */
    void show(List<Problem> problems) {
        preview.removeAll();
        if (problems.stream().anyMatch(problem -> problem.key().equals("problem.newerOriginal"))) {
            // What is published changed around the form: it is shown anew, with what was typed.
            stage.again().run();
        }
        errors.show(stage.show(problems));
    }

    /** The deed that was done is gone, and with it the focus: it goes to what can be done now. */
    void keepFocus() {
        Focus.keptAt(deeds);
    }
}
