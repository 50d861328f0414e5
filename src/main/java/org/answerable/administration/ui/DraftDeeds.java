package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.answerable.drafting.DraftPage;
import org.answerable.parts.Notice;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftState;

/** What can be done with a draft now, and what is said about the second person. */
final class DraftDeeds {

    private DraftDeeds() {}

    static List<Component> writing(DraftEditor<?> editor, DraftPage page) {
        return List.of(
                primary(page.secondPerson() ? "submit" : "publish", editor::ask),
                button("undo", editor::undo),
                tertiary("discard", editor::discard));
    }

    /** For whoever took part it waits; another administrator reads it and agrees. Either takes it back to change it. */
    static List<Component> waiting(DraftEditor<?> editor, DraftWork work, DraftPage page) {
        var takeBack = button("takeBack", editor::takeBack);
        return isMine(work, page) ? List.of(takeBack) : List.of(primary("agree", editor::agree), takeBack);
    }

    static List<Component> notices(DraftWork work, DraftPage page) {
        var notices = new ArrayList<Component>();
        if (page.header().state() == DraftState.SUBMITTED) {
            notices.add(Notice.info(say(isMine(work, page) ? "waiting" : "agree.text")));
            if (!isMine(work, page)) {
                return notices;
            }
        } else if (page.secondPerson()) {
            notices.add(Notice.info(say("second")));
        }
        // Who only reads it may agree, so for them it is nobody only where nobody else is there at all.
        var than = isMine(work, page) ? page.tookPart() : Set.<ActorId>of();
        if (page.secondPerson() && !work.second().anotherAdministrator(than)) {
            notices.add(Notice.warning(say(work.second().anotherAdministrator(Set.of()) ? "allTookPart" : "alone")));
        }
        return notices;
    }

    private static boolean isMine(DraftWork work, DraftPage page) {
        return page.tookPart().contains(work.actor().id());
    }

    private static Button button(String key, Runnable deed) {
        return new Button(say(key), click -> deed.run());
    }

    private static Button primary(String key, Runnable deed) {
        var button = button(key, deed);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button tertiary(String key, Runnable deed) {
        var button = button(key, deed);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static String say(String key) {
        return I18NProvider.translate("administration.draft." + key);
    }
}
