package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import org.answerable.forms.Fields;

/**
 * The form of one kind of draft. What it shows and reads is the content and nothing else: saving is not its business.
 *
 * @param <C> the content
 */
interface DraftForm<C extends Record> {

    /** What is put on the page. */
    Component body();

    /** Its fields, by the names that problems use. */
    Fields fields();

    /** The content's type. */
    Class<C> type();

    /** Fills the fields in. */
    void show(C content);

    /** What the fields say now; null for what is not filled in. */
    C read();

    /** {@link #show} for whoever does not know the kind. */
    default void showAny(Record content) {
        show(type().cast(content));
    }
}
