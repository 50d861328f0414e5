package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.answerable.parts.PublicPreview;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.Language;

/** What the public will see, in each language, and the deed that makes it so. */
final class PreviewPanel extends Composite<Section> {

    /** @param pages whole pages of HTML; none where the draft changes no page of its own */
    PreviewPanel(Map<Language, String> pages, Component deeds) {
        var heading = new H2(getTranslation("desk.preview.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        var row = new Div(deeds);
        row.addClassName("deeds");
        getContent().addClassName("preview");
        getContent().add(heading);
        if (pages.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("desk.preview.none")));
        } else {
            getContent()
                    .add(
                            new Paragraph(getTranslation("desk.preview.help")),
                            new PublicPreview(pages, Reader.language(), null));
        }
        getContent().add(row);
        heading.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
    }
}
