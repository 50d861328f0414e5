package org.answerable.importing;

import java.util.List;
import org.answerable.language.Words;
import org.answerable.vocabulary.Language;

/**
 * Why a publication's files cannot be loaded.
 *
 * @param file the file, within the publication's folder
 * @param line the line, from 1; 0 where it is not known
 * @param path the place in the file, as in {@code milestones[3].title.en}; empty for the file as a whole
 * @param key the words that say what is wrong
 * @param arguments what is put into them
 */
public record FileProblem(String file, int line, String path, String key, List<Object> arguments) {

    static FileProblem of(String file, String path, String key, String... arguments) {
        return new FileProblem(file, 0, path, "importing.problem." + key, List.<Object>of((Object[]) arguments));
    }

    FileProblem atLine(int where) {
        return new FileProblem(file, where, path, key, arguments);
    }

    /** The place and what is wrong there, in this language, as in {@code sources.yaml:12 [3].kind: …}. */
    public String told(Words words, Language language) {
        return file + (line > 0 ? ":" + line : "") + (path.isEmpty() ? "" : " " + path) + ": "
                + words.get(language, key, arguments.toArray(Object[]::new));
    }
}
