package org.answerable.quoting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.MediaType;

/** In which form a citation is taken away. */
public enum CitationForm {
    /** For a footnote. */
    TEXT("txt", new MediaType("text", "plain", StandardCharsets.UTF_8), citation -> citation.text() + "\n"),
    /** For LaTeX. */
    BIBTEX("bib", new MediaType("application", "x-bibtex", StandardCharsets.UTF_8), Citation::bibtex),
    /** For reference managers. */
    CSL_JSON("json", MediaType.valueOf("application/vnd.citationstyles.csl+json"), Citation::csl);

    private final String ending;
    private final MediaType type;
    private final Function<Citation, String> write;

    CitationForm(String ending, MediaType type, Function<Citation, String> write) {
        this.ending = ending;
        this.type = type;
        this.write = write;
    }

    /** The form with this ending of a file's name. */
    public static Optional<CitationForm> ofEnding(String ending) {
        return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
    }

    /** How a file's name ends. */
    public String ending() {
        return ending;
    }

    /** What the file is. */
    public MediaType type() {
        return type;
    }

    /** The citation in this form. */
    public byte[] of(Citation citation) {
        return write.apply(citation).getBytes(StandardCharsets.UTF_8);
    }
}
