package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.Map;
import org.answerable.shell.Reader;
import org.answerable.shell.Terms;
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
            getContent().add(new Paragraph(getTranslation("desk.preview.help")), tabs(pages));
        }
        getContent().add(row);
        heading.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
    }

    private TabSheet tabs(Map<Language, String> pages) {
        var tabs = new TabSheet();
        tabs.setWidthFull();
        for (var language : Language.ofInterface()) {
            var page = pages.get(language);
            if (page != null) {
                var tab = tabs.add(Terms.of(language), frame(language, page));
                if (language == Reader.language()) {
                    tabs.setSelectedTab(tab);
                }
            }
        }
        return tabs;
    }

    /** Sandboxed without any permission: the page is to be looked at, nothing in it runs or leads away. */
    private IFrame frame(Language language, String page) {
        var frame = new IFrame();
        frame.setSrcdoc(page);
        frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        frame.setTitle(getTranslation("desk.preview.frame", Terms.of(language)));
        frame.addClassName("preview-page");
        return frame;
    }
}
