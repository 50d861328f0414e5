package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.jspecify.annotations.Nullable;

/** What all forms do alike. */
final class Forms {

    private Forms() {}

    /** The fields one below the other. */
    static Div body(Component... fields) {
        var body = new Div(fields);
        body.addClassName("form");
        return body;
    }

    static void show(WordingField field, @Nullable Wording words) {
        if (words == null) {
            field.clear();
        } else {
            field.setValue(words);
        }
    }

    /** Null while there are no words. */
    static @Nullable Wording read(WordingField field) {
        var words = field.getValue();
        return words.bodies().isEmpty() ? null : words;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
