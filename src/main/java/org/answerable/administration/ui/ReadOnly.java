package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;

/** Fields that are only to be read, or to be typed in again. */
final class ReadOnly {

    private ReadOnly() {}

    static void set(Component part, boolean readOnly) {
        switch (part) {
            case HasValue<?, ?> field -> field.setReadOnly(readOnly);
            case Button button -> button.setVisible(!readOnly);
            default -> part.getChildren().forEach(child -> set(child, readOnly));
        }
    }
}
