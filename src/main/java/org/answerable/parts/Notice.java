package org.answerable.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** A sentence that stays where it stands, said aloud when it appears. */
public final class Notice extends Composite<Div> {

    private Notice(String kind, String role, String words) {
        var said = new Span(I18NProvider.translate("shell.notice." + kind) + ": ");
        said.addClassName("unseen");
        getContent().add(new Paragraph(said, new Span(words)));
        getContent().addClassNames("notice", kind);
        getContent().getElement().setAttribute("role", role);
    }

    /** Something to know. */
    public static Notice info(String words) {
        return new Notice("info", "status", words);
    }

    /** Something was done. */
    public static Notice done(String words) {
        return new Notice("done", "status", words);
    }

    /** Something to mind before going on. */
    public static Notice warning(String words) {
        return new Notice("warning", "status", words);
    }

    /** Something did not work. */
    public static Notice error(String words) {
        return new Notice("error", "alert", words);
    }

    /** Puts links or buttons under the sentence. */
    public Notice with(Component... more) {
        var row = new Div(more);
        row.addClassName("deeds");
        getContent().add(row);
        return this;
    }
}
