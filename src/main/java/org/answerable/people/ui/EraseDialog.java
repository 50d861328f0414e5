package org.answerable.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks for the name before a person is erased: the one deed here that nothing undoes. */
final class EraseDialog {

    private EraseDialog() {}

    static void open(String name, Runnable deed) {
        var typed = new TextField(I18NProvider.translate("administration.person.erase.type") + " " + name);
        typed.setWidthFull();
        var text = new Div(new Paragraph(I18NProvider.translate("administration.person.erase.text")), typed);
        text.addClassName("fields");
        var dialog = new Dialog(I18NProvider.translate("administration.person.erase.question", name), text);
        var erase = new Button(I18NProvider.translate("administration.person.erase"), click -> {
            if (typed.getValue().strip().equals(name)) {
                dialog.close();
                deed.run();
            } else {
                typed.setErrorMessage(I18NProvider.translate("administration.person.erase.differ"));
                typed.setInvalid(true);
            }
        });
        erase.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        dialog.getFooter().add(new Button(I18NProvider.translate("shell.cancel"), click -> dialog.close()), erase);
        dialog.addClassName("confirm-deed");
        dialog.open();
    }
}
