package org.answerable.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks what should be changed before a draft goes back to its author. */
final class SendBackDialog {

    private static final int LONGEST = 2_000;

    private SendBackDialog() {}

    static Dialog open(Consumer<String> send) {
        var note = new TextArea(Inputs.say("desk.sendBack.note"));
        note.setHelperText(Inputs.say("desk.sendBack.note.help", LONGEST));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setMinRows(4);
        note.setWidthFull();
        var dialog = new Dialog(Inputs.say("desk.sendBack.title"), note);
        var agree = new Button(Inputs.say("desk.sendBack"), click -> {
            var problem = problem(note.getValue().strip());
            note.setErrorMessage(problem);
            note.setInvalid(!problem.isEmpty());
            if (problem.isEmpty()) {
                dialog.close();
                send.accept(note.getValue().strip());
            } else {
                note.focus();
            }
        });
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(Inputs.say("shell.cancel"), click -> dialog.close()), agree);
        dialog.setWidth("min(36rem, 96vw)");
        dialog.open();
        note.focus();
        return dialog;
    }

    private static String problem(String note) {
        if (note.isEmpty()) {
            return Inputs.say("desk.sendBack.empty");
        }
        return note.length() > LONGEST ? Inputs.say("problem.tooLong", LONGEST) : "";
    }
}
