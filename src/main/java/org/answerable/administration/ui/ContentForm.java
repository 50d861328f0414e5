package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import org.answerable.forms.Problems;

/**
 * The fields of a draft's content.
 *
 * @param <C> the content
 */
interface ContentForm<C extends Record> {

    /** The type of the content. */
    Class<C> type();

    /** The fields to be shown. */
    Component component();

    /** Fills the fields; tells nobody. */
    void show(C content);

    /** What the fields say now. */
    C value();

    /** Tells this whenever the reader has changed something. */
    void whenChanged(Runnable told);

    /** The key of what publishing it does, said before it is done. */
    default String consequence() {
        return "administration.draft.publish.text";
    }

    /** Names the fields for what may be wrong with them. */
    void in(Problems problems);
}
