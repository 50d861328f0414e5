package org.answerable.opendata;

import org.answerable.face.Face;

/** What tables and columns are called in the reader's language. */
public final class Headings {

    private static final String LANGUAGE = "_language";
    private static final String LABEL = "_label";

    private Headings() {}

    /** The name of a table. */
    public static String of(Dataset set, Face face) {
        return face.word("opendata.set", set);
    }

    /** The name of a column; codes and languages stand beside what they tell of. */
    public static String of(Column column, Face face) {
        var name = column.name();
        if (column.kind() == Column.Kind.LANGUAGE) {
            return face.say(
                    "opendata.columnLanguage", plain(name.substring(0, name.length() - LANGUAGE.length()), face));
        }
        if (column.kind() == Column.Kind.CODE) {
            return face.say("opendata.columnCode", plain(name, face));
        }
        return plain(name.endsWith(LABEL) ? name.substring(0, name.length() - LABEL.length()) : name, face);
    }

    private static String plain(String name, Face face) {
        return face.say("opendata.column." + name);
    }
}
