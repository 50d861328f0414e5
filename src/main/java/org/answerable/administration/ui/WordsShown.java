package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.answerable.language.Wording;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Words as the public will read them, one language after the other; where one is missing the original stands. */
final class WordsShown extends Composite<Div> {

    private final List<@Nullable Wording> texts = new ArrayList<>();

    WordsShown add(@Nullable Wording words) {
        texts.add(words);
        return this;
    }

    /** All that was added. */
    Div shown() {
        for (var language : Language.ofInterface()) {
            getContent().add(new H3(Terms.of(language)));
            for (var words : texts) {
                if (words != null && words.whole()) {
                    var own = words.in(language);
                    var text = new Paragraph(own == null ? words.in(words.source()) : own);
                    text.getElement().setAttribute("lang", (own == null ? words.source() : language).tag());
                    getContent().add(text);
                    if (own == null) {
                        var mark = new Span(getTranslation("text.fallback", Terms.in(words.source())));
                        mark.addClassName("mark");
                        getContent().add(mark);
                    }
                }
            }
        }
        return getContent();
    }
}
