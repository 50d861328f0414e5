package org.answerable.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Public pages as the public will see them, one language at a time. They stand in a frame that runs no script and whose links lead nowhere. */
public final class PublicPreview extends Composite<Div> {

    private final IFrame page = new IFrame();
    private final transient Map<Language, String> pages;

    /**
     * Whole pages by language.
     *
     * @param first the language that is shown first
     * @param anchor what is scrolled to; null for what the page marks as new, else its top
     */
    public PublicPreview(Map<Language, String> pages, Language first, @Nullable String anchor) {
        this.pages = Map.copyOf(pages);
        var languages = new RadioButtonGroup<Language>();
        languages.setAriaLabel(getTranslation("shell.languages"));
        languages.setItems(
                Language.ofInterface().stream().filter(pages::containsKey).toList());
        languages.setItemLabelGenerator(Terms::of);
        languages.setValue(first);
        languages.addValueChangeListener(change -> show(change.getValue()));
        // Nothing in it runs; of the same origin, so that we can scroll it and keep its links from leading away.
        page.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        page.setWidthFull();
        page.addClassName("public-page");
        page.getElement().executeJs("""
                this.addEventListener('load', () => {
                  const inside = this.contentDocument;
                  inside.addEventListener('click', event => { if (event.target.closest('a, button')) event.preventDefault(); });
                  inside.addEventListener('submit', event => event.preventDefault());
                  const marked = inside.getElementById('what-is-new')?.sheet?.cssRules[0];
                  const entry = $0 ? inside.getElementById($0) : marked && inside.querySelector(marked.selectorText);
                  if (entry) entry.scrollIntoView();
                })""", anchor);
        getContent().addClassName("public-preview");
        getContent().add(languages, page);
        show(first);
    }

    /** The page that is shown now, as HTML. */
    public String shown() {
        return page.getSrcdoc().orElse("");
    }

    private void show(@Nullable Language language) {
        if (language != null) {
            page.setTitle(getTranslation("shell.preview", Terms.of(language)));
            page.getElement().setAttribute("lang", language.tag());
            page.setSrcdoc(pages.getOrDefault(language, ""));
        }
    }
}
