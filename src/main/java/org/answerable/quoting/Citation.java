package org.answerable.quoting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.answerable.face.Face;
import org.answerable.item.ItemPage;
import org.answerable.language.DayWords;
import org.answerable.time.PointInTime;
import org.answerable.vocabulary.FuzzyDate;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How to cite a recommendation as it stands on the day of the page. The address leads back to that day and to what had
 * been published by then, in the language of whoever follows it.
 */
public final class Citation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ItemPage item;
    private final Face face;

    private Citation(ItemPage item, Face face) {
        this.item = item;
        this.face = face;
    }

    /** The citation of this page. */
    public static Citation of(ItemPage item, Face face) {
        return new Citation(item, face);
    }

    /** For a footnote. */
    public String text() {
        return face.say(
                "item.cite.form",
                face.say("site.name"),
                item.reference(),
                item.title().text(),
                dayInWords(),
                face.status(item.status()),
                address());
    }

    /** For LaTeX, in UTF-8. */
    public String bibtex() {
        var entry = new BibTeXEntry(BibTeXEntry.TYPE_MISC, new Key("answerable-" + item.reference() + "-" + day()));
        put(entry, "title", title());
        put(entry, "author", "{" + escaped(author()) + "}");
        put(entry, "howpublished", escaped(face.say("site.name")));
        put(entry, "year", Integer.toString(day().getYear()));
        put(entry, "date", day().toString());
        put(entry, "url", address());
        put(entry, "urldate", face.today().toString());
        put(entry, "language", face.language().tag());
        put(entry, "note", escaped(status()));
        var database = new BibTeXDatabase();
        database.addObject(entry);
        var written = new StringWriter();
        try {
            new BibTeXFormatter().format(database, written);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return written.append('\n').toString();
    }

    /** For reference managers (CSL-JSON). */
    public String csl() {
        var all = JSON.createArrayNode();
        var work = all.addObject()
                .put("id", "answerable-" + item.reference() + "-" + day())
                .put("type", "webpage")
                .put("title", item.reference() + " " + item.title().text())
                .put("container-title", face.say("site.name"))
                .put("abstract", item.asks().text())
                .put("note", status())
                .put("URL", address())
                .put("language", face.language().tag());
        work.putArray("author").addObject().put("literal", author());
        date(work, "issued", day());
        date(work, "accessed", face.today());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    /** The permanent address, at the day of the page and by what is known to whoever cites it. */
    public String address() {
        var then = face.then();
        var known = then == null || then.known() == null ? face.today() : then.known();
        var point = new PointInTime(day(), known);
        return face.absolute("/r/" + item.reference() + "?" + point.query());
    }

    private String title() {
        return escaped(item.reference() + " " + item.title().text());
    }

    private String dayInWords() {
        return DayWords.within(FuzzyDate.of(day()), face.language());
    }

    private String status() {
        return face.status(item.status()) + " (" + face.say("board.asOf", dayInWords()) + ")";
    }

    private String author() {
        return face.site().operator().orElse(face.say("site.name"));
    }

    private LocalDate day() {
        return face.asOf().day();
    }

    private static void date(ObjectNode work, String name, LocalDate day) {
        work.putObject(name)
                .putArray("date-parts")
                .addArray()
                .add(day.getYear())
                .add(day.getMonthValue())
                .add(day.getDayOfMonth());
    }

    private static void put(BibTeXEntry entry, String field, String text) {
        entry.addField(new Key(field), new StringValue(text, StringValue.Style.BRACED));
    }

    /** What means something else to TeX; braces that do not match would end the field. */
    private static String escaped(String text) {
        return text.replace("\\", "\\textbackslash ")
                .replaceAll("([#$%&_{}])", "\\\\$1")
                .replace("~", "\\textasciitilde ")
                .replace("^", "\\textasciicircum ");
    }
}
