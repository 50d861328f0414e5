package org.answerable.parts;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.answerable.vocabulary.Language;

/** Who looks at the current view. */
public final class Reader {

    private Reader() {}

    /** The language in which the current view speaks; English outside a view. */
    public static Language language() {
        var ui = UI.getCurrent();
        return ui == null ? Language.EN : languageOf(ui.getLocale());
    }

    /** The interface language of a locale; English for any that the portal does not speak. */
    public static Language languageOf(Locale locale) {
        return Language.ofCode(locale.getLanguage()).orElse(Language.EN);
    }
}
