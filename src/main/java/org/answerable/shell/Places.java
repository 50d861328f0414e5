package org.answerable.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.answerable.access.CurrentActor;
import org.answerable.vocabulary.Role;
import org.springframework.stereotype.Component;

/** The workplaces that the current actor may enter: the view at each address says itself whom it admits. */
@Component
class Places {

    private static final List<Place> ALL = List.of(
            new Place("board", "shell.place.board"),
            new Place("desk", "shell.place.desk"),
            new Place("office", "shell.place.office"),
            new Place("administration", "shell.place.administration"),
            new Place("audit", "shell.place.audit"));

    private final CurrentActor actor;
    private final AccessAnnotationChecker access = new AccessAnnotationChecker();

    Places(CurrentActor actor) {
        this.actor = actor;
    }

    /** Where a workplace is and what it is called. */
    record Place(String path, String key) {}

    List<Place> open() {
        var routes = RouteConfiguration.forSessionScope();
        Principal who = actor.signedIn()
                .<Principal>map(signedIn -> signedIn::getUsername)
                .orElse(null);
        return ALL.stream()
                .filter(place -> routes.getRoute(place.path())
                        .filter(view -> access.hasAccess(view, who, this::holds))
                        .isPresent())
                .toList();
    }

    private boolean holds(String role) {
        return Arrays.stream(Role.values()).anyMatch(each -> each.name().equals(role) && actor.has(each));
    }
}
