package org.answerable.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet with the reader's words on top. Words are inline strings: no cell is ever a formula, none is kept. */
final class XlsxRows implements Rows {

    /** What a spreadsheet holds in a cell, and on a sheet. */
    static final int LONGEST_CELL = 32_767;

    static final int MOST_ROWS = 1_048_576;

    private static final int KEPT_ROWS = 200;

    private final Workbook book;
    private final Worksheet sheet;
    private int line;

    XlsxRows(OutputStream to, String title, List<String> headings) throws IOException {
        book = new Workbook(to, "Answerable", null);
        sheet = book.newWorksheet(title);
        for (var place = 0; place < headings.size(); place++) {
            sheet.inlineString(0, place, headings.get(place));
            sheet.style(0, place).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        line++;
        if (line >= MOST_ROWS) {
            throw new IOException("more rows than a sheet holds");
        }
        for (var place = 0; place < cells.size(); place++) {
            write(place, cells.get(place));
        }
        if (line % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    private void write(int place, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(line, place, number);
            case Boolean yes -> sheet.value(line, place, yes);
            case LocalDate day -> {
                sheet.value(line, place, day);
                sheet.style(line, place).format("yyyy-mm-dd").set();
            }
            case Instant moment -> sheet.inlineString(line, place, moment.toString());
            case Object other -> sheet.inlineString(line, place, shortened(other.toString()));
        }
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 1) + "…";
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
