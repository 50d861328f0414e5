package org.answerable.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Where the keyboard goes on when what it was on is gone. */
public final class Focus {

    private Focus() {}

    /** On the page, unless something of it still has the focus. */
    public static void kept() {
        UI.getCurrent().getPage().executeJs("""
                setTimeout(() => {
                  if (document.activeElement === document.body) {
                    document.querySelector('main')?.focus({preventScroll: true});
                  }
                });""");
    }

    /** Here, unless something still has the focus. */
    public static void keptAt(Component there) {
        there.getElement()
                .setAttribute("tabindex", "-1")
                .executeJs("setTimeout(() => { if (document.activeElement === document.body) { this.focus(); } })");
    }

    /** Here, in sight, whatever had it before. */
    public static void at(Component there) {
        there.getElement()
                .setAttribute("tabindex", "-1")
                .executeJs(
                        "setTimeout(() => { this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true}); })");
    }
}
