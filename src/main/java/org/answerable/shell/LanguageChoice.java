package org.answerable.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.answerable.access.CurrentActor;
import org.answerable.access.SignedIn;
import org.answerable.language.AskedLanguage;
import org.answerable.vocabulary.Language;
import org.springframework.stereotype.Component;

/**
 * In which language a reader is spoken to under /app: as last chosen by {@code ?lang=sq|sr|en} in this session, else as
 * the account says, else as the browser asks, else in English.
 */
@Component
class LanguageChoice {

    static final String PARAMETER = "lang";

    private static final String CHOSEN = LanguageChoice.class.getName();

    private final CurrentActor actor;

    LanguageChoice(CurrentActor actor) {
        this.actor = actor;
    }

    /** The language for this request, which may carry a new choice. */
    Language of(VaadinRequest request, VaadinSession session) {
        Optional.ofNullable(request.getParameter(PARAMETER)).ifPresent(code -> choose(code, session));
        return current(request, session);
    }

    /** Keeps a choice for the rest of the session; what is no language of the interface is passed over. */
    void choose(String code, VaadinSession session) {
        Language.ofCode(code).ifPresent(language -> session.setAttribute(CHOSEN, language));
    }

    /** The language that was chosen before, or the one that fits best. */
    Language current(VaadinRequest request, VaadinSession session) {
        return Optional.ofNullable((Language) session.getAttribute(CHOSEN))
                .or(() -> actor.signedIn().map(SignedIn::language))
                .orElseGet(() ->
                        AskedLanguage.of(request.getHeader("Accept-Language")).written());
    }
}
