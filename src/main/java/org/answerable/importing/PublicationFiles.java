package org.answerable.importing;

import java.util.List;
import org.answerable.access.AdministratorOnly;
import org.answerable.access.CurrentActor;
import org.answerable.vocabulary.Slug;
import org.springframework.stereotype.Service;

/** Publications that come with the portal as files, to be loaded as drafts. */
@Service
public class PublicationFiles {

    static final String FOLDER = "classpath:publications/";

    private final DraftImport imports;
    private final CurrentActor actor;

    PublicationFiles(DraftImport imports, CurrentActor actor) {
        this.imports = imports;
        this.actor = actor;
    }

    /** The names of the publications that can be loaded, sorted. */
    @AdministratorOnly
    public List<String> offered() {
        return Reading.folders(FOLDER);
    }

    /**
     * Loads a publication as drafts; nothing becomes public. The drafts of the publication and its institutions are the
     * administrators'; sources, recommendations, evidence and assessments are for those with a grant for the
     * publication, drafted by an actor of their own. What has been drafted before, in whatever state it is now, stays as
     * it is. Of files with any problem nothing is kept.
     */
    @AdministratorOnly
    public ImportResult load(String name) {
        return Slug.fits(name)
                ? imports.load(FOLDER, name, actor.signedIn().orElseThrow())
                : new ImportResult.NotThere();
    }
}
