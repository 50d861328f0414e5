package org.answerable.opendata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet with the reader's words on top. Words are inline strings: no cell is ever a formula, none is kept. Nothing of
 * the moment is written, so that the same rows are the same bytes.
 */
final class XlsxRows implements Rows {

    /** What a spreadsheet holds in a cell, and on a sheet. */
    static final int LONGEST_CELL = 32_767;

    static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_NAME = 31;
    private static final String BOLD = "1";
    private static final String DAY = "2";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SURE_DAY =
            LocalDate.of(1900, 3, 1); // before it spreadsheets count a day too many
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0); // where the time of archives begins

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final Writer xml;
    private int line;

    XlsxRows(OutputStream to, String title, List<String> headings) throws IOException {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", workbook(title));
        part("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        part("xl/styles.xml", styles());
        begin("xl/worksheets/sheet1.xml");
        xml.write("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><sheetData>");
        beginRow();
        for (var place = 0; place < headings.size(); place++) {
            words(place, headings.get(place), BOLD);
        }
        xml.write("</row>");
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        if (line >= MOST_ROWS) {
            throw new IOException("more rows than a sheet holds");
        }
        beginRow();
        for (var place = 0; place < cells.size(); place++) {
            write(place, cells.get(place));
        }
        xml.write("</row>");
    }

    private void write(int place, @Nullable Object cell) throws IOException {
        switch (cell) {
            case null -> {}
            case BigDecimal amount -> number(place, amount.toPlainString(), null);
            case Number number -> number(place, number.toString(), null);
            case Boolean yes -> {
                open(place, "b", null);
                xml.write("<v>" + (yes ? 1 : 0) + "</v></c>");
            }
            case LocalDate day
            when !day.isBefore(FIRST_SURE_DAY) ->
                number(place, Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)), DAY);
            case Instant moment -> words(place, moment.toString(), null);
            case Object other -> words(place, other.toString(), null);
        }
    }

    private void number(int place, String digits, @Nullable String style) throws IOException {
        open(place, null, style);
        xml.write("<v>" + digits + "</v></c>");
    }

    private void words(int place, String words, @Nullable String style) throws IOException {
        open(place, "inlineStr", style);
        xml.write("<is><t xml:space=\"preserve\">");
        escape(words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 1) + "…");
        xml.write("</t></is></c>");
    }

    private void open(int place, @Nullable String type, @Nullable String style) throws IOException {
        xml.write("<c r=\"" + column(place) + line + '"');
        if (type != null) {
            xml.write(" t=\"" + type + '"');
        }
        if (style != null) {
            xml.write(" s=\"" + style + '"');
        }
        xml.write('>');
    }

    private void beginRow() throws IOException {
        line++;
        xml.write("<row r=\"" + line + "\">");
    }

    /** A, B … Z, AA … */
    private static String column(int place) {
        var letter = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? letter : column(place / 26 - 1) + letter;
    }

    /** What XML cannot hold is left out. */
    private void escape(String words) throws IOException {
        for (var index = 0; index < words.length(); index++) {
            var one = words.charAt(index);
            switch (one) {
                case '&' -> xml.write("&amp;");
                case '<' -> xml.write("&lt;");
                case '>' -> xml.write("&gt;");
                case '"' -> xml.write("&quot;");
                case '\r' -> xml.write("&#13;");
                default -> {
                    if ((one >= ' ' && one < '\uFFFE') || one == '\n' || one == '\t') {
                        xml.write(one);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        xml.write("</sheetData></worksheet>");
        xml.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        xml.write(DECLARATION);
    }

    private void part(String name, String content) throws IOException {
        begin(name);
        xml.write(content);
        xml.flush();
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEETS + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + SHEETS + "styles+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEETS + "worksheet+xml\"/>"
                + "</Types>";
    }

    /** From the kind of each part to where it lies, numbered in this order. */
    private static String relations(String... kindsAndTargets) {
        var relations = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (var index = 0; index < kindsAndTargets.length; index += 2) {
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(index / 2 + 1, KINDS, kindsAndTargets[index], kindsAndTargets[index + 1]));
        }
        return relations.append("</Relationships>").toString();
    }

    private static String workbook(String title) {
        var name = title.replaceAll("[\\[\\]:*?/\\\\<>&\"']", " ").strip();
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + KINDS + "\"><sheets><sheet name=\""
                + name.substring(0, Math.min(name.length(), LONGEST_NAME))
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    /** Plain, bold, and a day. */
    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
                + "</styleSheet>";
    }
}
