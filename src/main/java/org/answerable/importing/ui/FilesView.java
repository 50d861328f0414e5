package org.answerable.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.answerable.importing.ImportResult;
import org.answerable.importing.PublicationFiles;
import org.answerable.language.Words;
import org.answerable.parts.EmptyState;
import org.answerable.parts.PageHeader;
import org.answerable.parts.Reader;

/** The publications that come as files; each can be loaded as drafts. */
@Route("administration/files")
@RolesAllowed("ADMINISTRATOR")
public class FilesView extends Composite<Div> implements HasDynamicTitle {

    private final transient PublicationFiles files;
    private final transient Words words;
    private final Div outcome = new Div();

    FilesView(PublicationFiles files, Words words) {
        this.files = files;
        this.words = words;
        outcome.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new PageHeader(getPageTitle())
                                .above(new Anchor(
                                        "administration/publications", getTranslation("administration.publications"))),
                        new Paragraph(getTranslation("importing.text")),
                        outcome);
        var offered = files.offered();
        if (offered.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("importing.none")));
        }
        offered.forEach(name -> getContent().add(one(name)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("importing.title");
    }

    private Section one(String name) {
        var load = new Button(getTranslation("importing.load", name));
        load.setDisableOnClick(true);
        load.addClickListener(click -> {
            tell(files.load(name));
            load.setEnabled(true);
        });
        return new Section(new H2(name), load);
    }

    private void tell(ImportResult result) {
        outcome.removeAll();
        switch (result) {
            case ImportResult.Loaded(var publication, var added, var before) ->
                outcome.add(
                        new Paragraph(getTranslation("importing.loaded", added, before)),
                        new Anchor(
                                "administration/publications/" + publication.id(),
                                getTranslation("importing.toPublication")));
            case ImportResult.Broken(var problems) -> {
                var list = new UnorderedList();
                problems.forEach(problem -> list.add(new ListItem(problem.told(words, Reader.language()))));
                outcome.add(new Paragraph(getTranslation("importing.broken", problems.size())), list);
            }
            case ImportResult.NotThere() -> outcome.add(new Paragraph(getTranslation("importing.gone")));
        }
    }
}
