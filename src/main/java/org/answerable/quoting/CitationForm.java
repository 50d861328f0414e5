package org.answerable.quoting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** In which form a citation is taken away. */
public enum CitationForm {
    /** For a footnote. */
    TEXT("txt"),
    /** For LaTeX. */
    BIBTEX("bib"),
    /** For reference managers. */
    CSL_JSON("json");

    private final String ending;

    CitationForm(String ending) {
        this.ending = ending;
    }

    /** The form with this ending of a file's name. */
    public static Optional<CitationForm> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findFirst();
    }

    /** How a file's name ends. */
    public String ending() {
        return ending;
    }

    /** What the file is. */
    public MediaType type() {
        return switch (this) {
            case TEXT -> new MediaType("text", "plain", StandardCharsets.UTF_8);
            case BIBTEX -> new MediaType("application", "x-bibtex", StandardCharsets.UTF_8);
            case CSL_JSON -> new MediaType("application", "vnd.citationstyles.csl+json");
        };
    }

    /** The citation in this form. */
    public byte[] of(Citation citation) {
        var written = switch (this) {
            case TEXT -> citation.text() + "\n";
            case BIBTEX -> citation.bibtex();
            case CSL_JSON -> citation.csl();
        };
        return written.getBytes(StandardCharsets.UTF_8);
    }
}
