package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import org.answerable.desk.Desk;
import org.answerable.desk.TextLine;
import org.answerable.desk.Workplace;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Language;

/** Every text of the recommendation in three languages side by side, with what is missing or out of date. */
final class TextsSection extends Composite<Section> {

    private final Workplace at;
    private final Beginnings beginnings;

    TextsSection(Workplace at, Desk desk, Beginnings beginnings) {
        this.at = at;
        this.beginnings = beginnings;
        var list = new UnorderedList();
        list.addClassName("things");
        desk.texts(at.id()).forEach(text -> list.add(line(text)));
        getContent().add(list);
    }

    private ListItem line(TextLine text) {
        var columns = new Div();
        columns.addClassName("wording-columns");
        Language.ofInterface().forEach(language -> columns.add(version(text, language)));
        if (!Language.ofInterface().contains(text.source())) {
            columns.add(version(text, text.source()));
        }
        var item = new ListItem(new H2(getTranslation("desk.text.kind." + text.kind())), columns);
        if (at.mayDraft()) {
            item.add(SectionDeeds.of(
                    DraftDeeds.button("desk.begin.REWORDING", () -> beginnings.rewording(at, text)), more(text)));
        }
        return item;
    }

    private MenuBar more(TextLine text) {
        var menu = DraftDeeds.menu();
        var more = menu.addItem("⋯");
        more.setAriaLabel(getTranslation("desk.more"));
        for (var version : text.versions()) {
            if (version.translation() && !version.reviewed() && version.body() != null) {
                more.getSubMenu()
                        .addItem(
                                getTranslation("desk.begin.REVIEW", Terms.of(version.language())),
                                click -> beginnings.review(at, text, version.id()));
            }
        }
        more.getSubMenu().addItem(getTranslation("desk.begin.REDACTION"), click -> beginnings.redaction(at, text));
        return menu;
    }

    private Component version(TextLine text, Language language) {
        var version = text.in(language).orElse(null);
        var name = new Span(Terms.of(language));
        name.addClassName("strong");
        var mark = new Span(getTranslation("desk.text." + TextMarks.of(version, language == text.source())));
        mark.addClassName("mark");
        mark.setClassName("doubt", version == null || version.outOfDate());
        var head = new Div(name, mark);
        head.addClassNames("deeds", "small");
        if (version != null && version.translation() && version.body() != null) {
            var reviewed =
                    new Span(getTranslation(version.reviewed() ? "shell.text.reviewed" : "shell.text.notReviewed"));
            reviewed.addClassNames("muted", "small");
            head.add(reviewed);
        }
        var words = new Div(version == null ? "" : TextMarks.words(version));
        words.getElement().setAttribute("lang", language.tag());
        words.addClassName("words");
        return new Div(head, words);
    }
}
