package org.answerable.opendata;

/**
 * A column of a table.
 *
 * @param name stays as it is, in every language
 * @param kind what its cells hold
 */
public record Column(String name, Kind kind) {

    /** What a cell holds: the type of its values, and how it is checked. */
    public enum Kind {
        /** Words. */
        TEXT("string"),
        /** A value of a closed list, by its name in addresses. */
        CODE("string"),
        /** The tag of a language. */
        LANGUAGE("string"),
        /** An address on the web. */
        ADDRESS("string"),
        /** A day of the installation's zone. */
        DAY("date"),
        /** A day, month or year: as exact as it is known. */
        FUZZY("string"),
        /** A moment (UTC). */
        MOMENT("datetime"),
        /** A whole number. */
        COUNT("integer"),
        /** A number with the decimals that were given. */
        AMOUNT("number"),
        /** Yes or no. */
        YES_NO("boolean");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The type in a table schema. */
        public String type() {
            return type;
        }
    }
}
