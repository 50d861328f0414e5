package org.answerable.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.answerable.parts.PageHeader;

/** A view that says in a heading and a sentence why there is nothing else, and where to go on. */
abstract class Lost extends Composite<Div> implements HasDynamicTitle {

    private final String key;

    Lost(String key) {
        this.key = key;
        getContent().addClassName("narrow");
        var board = new Anchor("board", getTranslation("shell.back.board"));
        var pages = new Anchor(PublicLinks.address(""), getTranslation("shell.back.public"));
        pages.setRouterIgnore(true);
        var ways = new Div(board, pages);
        ways.addClassName("deeds");
        getContent()
                .add(
                        new PageHeader(getTranslation(key + ".title")),
                        new Paragraph(getTranslation(key + ".text")),
                        ways);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
