package org.answerable.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.answerable.language.Words;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Component;

/** What {@code getTranslation} answers in views: {@link Words}, in Albanian, Serbian (Latin script) or English. */
@Component
class InterfaceWords implements I18NProvider {

    private final transient Words words;

    InterfaceWords(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.ofInterface().stream().map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return words.get(Reader.languageOf(locale), key, arguments);
    }
}
