package org.answerable.shell;

import com.vaadin.flow.component.UI;
import org.answerable.vocabulary.Language;

/** Who looks at the current view. */
public final class Reader {

    private Reader() {}

    /** The language in which the current view speaks; English outside a view. */
    public static Language language() {
        var ui = UI.getCurrent();
        return ui == null ? Language.EN : InterfaceWords.languageOf(ui.getLocale());
    }
}
