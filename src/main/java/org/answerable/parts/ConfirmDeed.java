package org.answerable.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;

/** Asks once more before what cannot be taken back, and shows what will happen: only for publishing. All else can be undone. */
public final class ConfirmDeed {

    private ConfirmDeed() {}

    /**
     * Shows what will happen and does it when the reader agrees, once.
     *
     * @param question the heading
     * @param shown what the public will see, or a sentence
     * @param words the name of the deed on its button
     */
    public static Dialog ask(String question, Component shown, String words, Runnable deed) {
        var dialog = new Dialog(question, shown);
        var agree = new Button(words, click -> {
            dialog.close();
            deed.run();
        });
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        agree.setDisableOnClick(true);
        dialog.getFooter().add(new Button(I18NProvider.translate("shell.cancel"), click -> dialog.close()), agree);
        dialog.addClassName("confirm-deed");
        dialog.open();
        return dialog;
    }
}
