package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.answerable.desk.Desk;
import org.answerable.desk.PublicationLine;
import org.answerable.desk.SourceLine;
import org.answerable.forms.AddressWords;
import org.answerable.parts.EmptyState;
import org.answerable.parts.KeyboardHints;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;

/** Every published source, searched by its words: /app/desk/sources?search=gazette */
@Route("desk/sources")
@StyleSheet("styles/desk.css")
@RolesAllowed({"CONTRIBUTOR", "APPROVER", "AUDITOR"})
public class SourcesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "search";
    private static final int MOST = 100;

    private final Desk desk;
    private final Beginnings beginnings;
    private final TextField search = new TextField();
    private final Div count = new Div();
    private final UnorderedList list = new UnorderedList();

    SourcesView(Desk desk, Beginnings beginnings) {
        this.desk = desk;
        this.beginnings = beginnings;
        search.setLabel(getTranslation("desk.sources.search"));
        search.setWidth("min(24rem, 100%)");
        search.setClearButtonVisible(true);
        search.setManualValidation(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient() && AddressWords.fit(search)) {
                UI.getCurrent().navigate(SourcesView.class, QueryParameters.simple(Map.of(SEARCH, change.getValue())));
            }
        });
        count.getElement().setAttribute("role", "status");
        list.addClassName("sources");
        getContent().add(header(), search, count, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        if (!search.getValue().equals(words)) {
            search.setValue(words);
        }
        var found = desk.sources(words, Reader.language(), 0, MOST);
        list.removeAll();
        found.forEach(source -> list.add(line(source)));
        if (found.isEmpty()) {
            list.add(new ListItem(new EmptyState(getTranslation("desk.sources.none"))));
        }
        count.setText(getTranslation("desk.sources.count", found.size(), desk.countSources(words)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.sources");
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("desk.sources"));
        header.above(new RouterLink(getTranslation("desk.title"), DeskView.class));
        var publications = desk.publications(Reader.language());
        return header.deeds(Stream.concat(
                        publications.stream().map(publication -> add(publication, publications)),
                        Stream.of(KeyboardHints.walking("main .sources > li a")))
                .toArray(Component[]::new));
    }

    private Component add(PublicationLine publication, List<PublicationLine> all) {
        var title = publication.title();
        var name = title == null ? publication.slug() : Inputs.cut(title);
        return DraftDeeds.primary(new Button(
                all.size() == 1 ? getTranslation("desk.begin.SOURCE") : getTranslation("desk.begin.SOURCE.for", name),
                click -> beginnings.source(publication.id())));
    }

    private ListItem line(SourceLine source) {
        var title = new Span(SourcePicker.label(source));
        title.getElement().setAttribute("lang", source.titleLanguage());
        var item = new ListItem(new Div(title), new Span(Terms.of(source.kind())));
        var address = source.address();
        if (address != null) {
            item.add(new Span(" · "), new Anchor(address, address));
        }
        var publication = source.broughtFor();
        if (publication != null && source.removal() == null) {
            item.add(SectionDeeds.of(
                    DraftDeeds.button("desk.begin.REDACTION", () -> beginnings.redaction(source.id(), publication))));
        }
        return item;
    }
}
