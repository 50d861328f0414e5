package org.answerable.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.answerable.opendata.Column.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Commas, UTF-8, a first line of names. Words that a spreadsheet would run as a formula get an apostrophe in front, as
 * OWASP advises; numbers cannot be formulas and stay numbers.
 */
final class CsvRows implements Rows {

    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final CsvWriter csv;
    private final List<Column> columns;

    CsvRows(OutputStream to, List<Column> columns) {
        this.columns = columns;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to, StandardCharsets.UTF_8);
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        var line = new ArrayList<String>(cells.size());
        for (var place = 0; place < cells.size(); place++) {
            line.add(written(columns.get(place).kind(), cells.get(place)));
        }
        csv.writeRecord(line);
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static String written(Kind kind, @Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal amount -> amount.toPlainString();
            case String words when kind == Kind.TEXT || kind == Kind.ADDRESS -> harmless(words);
            default -> cell.toString();
        };
    }

    static String harmless(String words) {
        return !words.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
