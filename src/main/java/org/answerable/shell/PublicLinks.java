package org.answerable.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.answerable.parts.Reader;

/** The foot of every view: the plain pages, in the reader's language. */
class PublicLinks extends Composite<Footer> {

    PublicLinks() {
        var links = new UnorderedList(
                link("", "shell.public"),
                link("method", "site.method"),
                link("privacy", "site.privacy"),
                link("imprint", "site.imprint"));
        var places = new Nav(links);
        places.setAriaLabel(getTranslation("site.more"));
        getContent().addClassName("footing");
        getContent().add(places);
    }

    /** The address of a plain page in the reader's language. */
    static String address(String page) {
        return "/" + Reader.language().code() + "/" + page;
    }

    private ListItem link(String page, String key) {
        var link = new Anchor(address(page), getTranslation(key));
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
