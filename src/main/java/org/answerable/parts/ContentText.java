package org.answerable.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.answerable.language.ShownText;

/** Published words with the language that they are in, and what a reader must know about them as a translation. */
public final class ContentText extends Composite<Div> {

    /** These words for the reader of the current view. */
    public ContentText(ShownText text) {
        getContent().addClassName("content-text");
        if (text.redacted()) {
            var mark = new Span(Terms.removed(text.removal()));
            mark.addClassName("mark");
            getContent().add(mark);
            return;
        }
        var words = new Div(text.text());
        words.addClassName("words");
        words.getElement().setAttribute("lang", text.language().tag());
        getContent().add(words);
        if (text.language() != Reader.language()) {
            getContent().add(mark("text.fallback", Terms.in(text.language())));
        }
        if (text.outOfDate()) {
            getContent().add(mark("text.outOfDate"));
        }
    }

    private Span mark(String key, Object... arguments) {
        var mark = new Span(getTranslation(key, arguments));
        mark.addClassName("mark");
        return mark;
    }
}
