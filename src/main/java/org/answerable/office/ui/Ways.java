package org.answerable.office.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.DraftId;

/** Addresses in and from the office; those in it are relative to /app. */
final class Ways {

    /** The query parameter that names one of several institutions. */
    static final String INSTITUTION = "institution";

    private Ways() {}

    static String home(String institution) {
        return "office?" + INSTITUTION + "=" + institution;
    }

    static String item(String reference, String institution) {
        return "office/recommendations/" + reference + "?" + INSTITUTION + "=" + institution;
    }

    static String draft(DraftId draft) {
        return "office/drafts/" + draft.id();
    }

    /** Goes to one of these addresses, with its query. */
    static void go(UI ui, String address) {
        var location = new Location(address);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }

    /** The plain page of a recommendation, in the reader's language. */
    static Anchor publicPage(String reference, String words) {
        return plain("/" + Reader.language().code() + "/recommendations/" + reference, words);
    }

    /** The entry of a published fact on its recommendation's plain page. */
    static Anchor publicEntry(String reference, String anchor, String words) {
        return plain("/" + Reader.language().code() + "/recommendations/" + reference + "#" + anchor, words);
    }

    private static Anchor plain(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(true);
        return link;
    }
}
