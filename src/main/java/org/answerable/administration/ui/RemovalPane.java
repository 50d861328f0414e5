package org.answerable.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.answerable.administration.Removals;
import org.answerable.correction.RedactionContent;
import org.answerable.parts.EmptyState;
import org.answerable.parts.Focus;
import org.answerable.parts.Terms;
import org.answerable.parts.Toast;
import org.answerable.vocabulary.DraftId;

/** All published words of one thing; a click begins to remove some of them, and that is written here too. */
final class RemovalPane extends Composite<Div> {

    private final transient DraftWork work;
    private final transient Supplier<Removals.Page> published;
    private final transient Function<RedactionContent, Optional<DraftId>> begin;
    private final Runnable done;

    /**
     * The words, or the removal that is being written.
     *
     * @param begin begins a removal; empty where that cannot be
     * @param done where to go when it is published, submitted or discarded
     */
    RemovalPane(
            DraftWork work,
            Supplier<Removals.Page> published,
            Function<RedactionContent, Optional<DraftId>> begin,
            Runnable done) {
        this.work = work;
        this.published = published;
        this.begin = begin;
        this.done = done;
        show();
    }

    private void show() {
        var page = published.get();
        getContent().removeAll();
        var draft = page.draft();
        if (draft != null) {
            edit(page, draft);
            return;
        }
        getContent().add(new Paragraph(getTranslation("administration.removal.text")));
        if (page.lines().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("administration.removal.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        page.lines().forEach(line -> list.add(item(line)));
        getContent().add(list);
    }

    private ListItem item(Removals.Line line) {
        var item = new ListItem(new RemovalLine(line, work.today().zone()));
        if (line.isThere()) {
            item.add(new Button(getTranslation("administration.removal.begin"), click -> {
                if (begin.apply(line.begun()).isEmpty()) {
                    Toast.problem(getTranslation("administration.problem.notThere"));
                }
                show();
                Focus.kept();
            }));
        }
        return item;
    }

    private void edit(Removals.Page page, DraftId draft) {
        getContent()
                .add(new DraftEditor<>(
                        work,
                        work.drafts().find(draft).orElseThrow(NotFoundException::new),
                        new RemovalForm(page, work.today().zone()),
                        content -> shown(page, content),
                        done));
    }

    /** What goes, and what readers see in its place. */
    private Div shown(Removals.Page page, RedactionContent content) {
        var shown = new Div();
        page.named(content)
                .map(line -> line.only(content.languages()))
                .ifPresent(line -> shown.add(new RemovalLine(line, work.today().zone())));
        var ground = content.ground();
        if (ground != null) {
            shown.add(
                    new H2(getTranslation("administration.removal.instead")),
                    new Paragraph(getTranslation("text.removed.because", Terms.of(ground))));
        }
        return shown;
    }
}
