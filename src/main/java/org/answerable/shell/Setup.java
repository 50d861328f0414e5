package org.answerable.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.answerable.language.Words;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.Language;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Speaks the reader's language wherever Vaadin speaks before or around the views, and keeps faults from being shown. */
@Component
class Setup implements VaadinServiceInitListener {

    private final transient LanguageChoice choice;
    private final transient Words words;

    Setup(LanguageChoice choice, Words words) {
        this.choice = choice;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::page);
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Faults()));
        event.getSource()
                .setSystemMessagesProvider(info -> new SystemWords(words, Reader.languageOf(info.getLocale())));
    }

    private void page(IndexHtmlResponse response) {
        if (isNowhere(response.getVaadinRequest())) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        var language = choice.of(response.getVaadinRequest(), VaadinSession.getCurrent());
        var document = response.getDocument();
        document.getElementsByTag("html").attr("lang", language.tag());
        document.title(words.get(language, "site.name"));
        document.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/styles/mark.svg");
        // what is here is also on the plain pages, and there under an address that stays
        document.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        document.body().appendChild(withoutScript(language));
    }

    /** Whether no view answers to the address; one that does says itself whether there is anything. */
    private static boolean isNowhere(VaadinRequest request) {
        var path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return RouteConfiguration.forApplicationScope()
                .getRoute(path.replaceFirst("^/+", ""))
                .isEmpty();
    }

    private Element withoutScript(Language language) {
        var link = new Element("a")
                .attr("href", "/" + language.code() + "/")
                .text(words.get(language, "shell.noScript.public"));
        return new Element("noscript")
                .appendChild(new Element("p")
                        .text(words.get(language, "shell.noScript") + " ")
                        .appendChild(link));
    }

    private void prepare(UI ui) {
        speak(ui);
        // what it says is said aloud; outside of all landmarks it has to be a live region
        ui.getPage().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
        ui.addBeforeEnterListener(event -> {
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(LanguageChoice.PARAMETER)
                    .ifPresent(code -> {
                        choice.choose(code, ui.getSession());
                        speak(ui);
                    });
        });
    }

    private void speak(UI ui) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        var language = choice.current(request, ui.getSession());
        if (!language.locale().equals(ui.getLocale())) {
            ui.setLocale(language.locale());
        }
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(words.get(language, "shell.connection.lost"));
        dialog.setDialogTextGaveUp(words.get(language, "shell.connection.gone"));
        ui.getPage()
                .executeJs(
                        "const indicator = window.Vaadin?.connectionIndicator;"
                                + " if (indicator) { indicator.onlineText = $0; }",
                        words.get(language, "shell.connection.back"));
    }
}
