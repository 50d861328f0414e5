package org.answerable.importing;

import java.util.List;
import org.answerable.vocabulary.PublicationId;

/** What came of loading a publication's files. */
public sealed interface ImportResult {

    /** They are in: so many drafts are new, so many were there already and were left as they are. */
    record Loaded(PublicationId publication, int added, int alreadyThere) implements ImportResult {}

    /** They cannot be loaded, for these reasons; nothing was kept. */
    record Broken(List<FileProblem> problems) implements ImportResult {}

    /** There are no such files. */
    record NotThere() implements ImportResult {}
}
