package org.answerable.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.LinkedHashMap;
import java.util.Map;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/** Public pages as the public will see them, one language at a time. They stand in a frame that runs no script and whose links lead nowhere. */
public final class PublicPreview extends Composite<Div> {

    private final IFrame page = new IFrame();
    private final Map<Tab, Language> languages = new LinkedHashMap<>();
    private final transient Map<Language, String> pages;

    /**
     * Whole pages by language.
     *
     * @param first the language that is shown first
     * @param anchor what is scrolled to; null for the top
     */
    public PublicPreview(Map<Language, String> pages, Language first, @Nullable String anchor) {
        this.pages = Map.copyOf(pages);
        var tabs = new Tabs();
        tabs.getElement().setAttribute("aria-label", getTranslation("shell.languages"));
        Language.ofInterface().stream().filter(pages::containsKey).forEach(language -> {
            var tab = new Tab(Terms.of(language));
            tab.getElement().setAttribute("lang", language.tag());
            languages.put(tab, language);
            tabs.add(tab);
            if (language == first) {
                tabs.setSelectedTab(tab);
            }
        });
        tabs.addSelectedChangeListener(change -> show(languages.get(change.getSelectedTab())));
        page.setSandbox(IFrame.SandboxType.ALLOW_SAME_ORIGIN);
        page.setWidthFull();
        page.addClassName("public-page");
        page.getElement().executeJs("""
                this.addEventListener('load', () => {
                  const inside = this.contentDocument;
                  inside.addEventListener('click', event => { if (event.target.closest('a, button')) event.preventDefault(); });
                  inside.addEventListener('submit', event => event.preventDefault());
                  const entry = $0 && inside.getElementById($0);
                  if (entry) entry.scrollIntoView();
                })""", anchor);
        getContent().addClassName("public-preview");
        getContent().add(tabs, page);
        show(first);
    }

    /** The page that is shown now, as HTML. */
    public String shown() {
        return page.getSrcdoc().orElse("");
    }

    private void show(@Nullable Language language) {
        if (language != null) {
            page.setTitle(Terms.of(language));
            page.getElement().setAttribute("lang", language.tag());
            page.setSrcdoc(pages.getOrDefault(language, ""));
        }
    }
}
