package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.answerable.parts.Focus;

/** Begins a draft. */
final class BeginDraft extends Composite<Button> {

    BeginDraft(Runnable deed) {
        getContent().setText(getTranslation("administration.draft.begin"));
        getContent().addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClickListener(click -> {
            deed.run();
            Focus.kept();
        });
    }
}
