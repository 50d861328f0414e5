package org.answerable.administration.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.administration.Institutions;
import org.answerable.administration.Removals;
import org.answerable.parts.Reader;
import org.answerable.vocabulary.InstitutionId;

/** Removes words of an institution for good. */
@Route("administration/institutions/:id/removal")
@RolesAllowed("ADMINISTRATOR")
public class InstitutionRemovalView extends RemovalView {

    private final transient Institutions institutions;
    private final transient Removals removals;

    InstitutionRemovalView(Institutions institutions, Removals removals, DraftWork work) {
        super(work);
        this.institutions = institutions;
        this.removals = removals;
    }

    @Override
    Optional<Subject> subject(UUID named) {
        var id = new InstitutionId(named);
        return institutions
                .find(id, Reader.language())
                .map(Institutions.Page::institution)
                .map(line -> new Subject(
                        Objects.requireNonNullElse(line.name(), line.slug()),
                        "administration/institutions/" + named,
                        () -> removals.of(id),
                        content -> removals.begin(id, content)));
    }
}
