package org.answerable.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.administration.Publications;
import org.answerable.administration.Removals;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.PublicationId;

/** Removes words of a publication for good. */
@Route("administration/publications/:id/removal")
@RolesAllowed("ADMINISTRATOR")
public class PublicationRemovalView extends RemovalView {

    private final transient Publications publications;
    private final transient Removals removals;

    PublicationRemovalView(Publications publications, Removals removals, DraftWork work) {
        super(work);
        this.publications = publications;
        this.removals = removals;
    }

    @Override
    Optional<Subject> subject(UUID named) {
        var id = new PublicationId(named);
        return publications
                .find(id, Reader.language())
                .map(line -> new Subject(
                        Objects.requireNonNullElse(line.name(), line.slug()),
                        "administration/publications/" + named,
                        () -> removals.of(id),
                        content -> removals.begin(id, content)));
    }
}
