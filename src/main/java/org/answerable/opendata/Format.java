package org.answerable.opendata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a table can be taken away as. */
public enum Format {
    /** RFC 4180 in UTF-8, with cells that a spreadsheet would run made harmless. */
    CSV("text/csv;charset=UTF-8", "text/csv"),
    /** An array of objects. */
    JSON("application/json", "application/json"),
    /** A workbook for people. */
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;
    private final String mediaType;

    Format(String contentType, String mediaType) {
        this.contentType = contentType;
        this.mediaType = mediaType;
    }

    /** The format with this suffix. */
    public static Optional<Format> named(String suffix) {
        return Arrays.stream(values())
                .filter(one -> one.suffix().equals(suffix))
                .findFirst();
    }

    /** How file names end. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For the header of an answer. */
    public String contentType() {
        return contentType;
    }

    /** Without a character set, as catalogues name it. */
    public String mediaType() {
        return mediaType;
    }
}
