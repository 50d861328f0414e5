package org.answerable.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files are written row by row, whatever their length, and a workbook is the same bytes each time. */
class StreamedFilesTest {

    private static final int MANY = 100_000;

    /** So many rows may lie in the buffers of a writer, a packer and a stream together. */
    private static final int BUFFERED = 3_000;

    private static final List<Column> COLUMNS =
            List.of(new Column("number", Column.Kind.COUNT), new Column("words", Column.Kind.TEXT));

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandRowsFlowAsTheyCome(Format format) throws IOException {
        var to = new Counting();
        var seen = 0L;
        var waiting = 0;
        var most = 0;
        try (var rows = rows(format, to)) {
            for (var number = 0; number < MANY; number++) {
                rows.row(List.of(number, "Row " + Integer.toHexString(number * 31_337)));
                waiting = to.bytes > seen ? 0 : waiting + 1;
                most = Math.max(most, waiting);
                seen = to.bytes;
            }
        }

        assertThat(most)
                .as("rows that were taken before something of them was written")
                .isLessThan(BUFFERED);
        assertThat(to.bytes - seen).as("bytes that were left for the end").isLessThan(seen / 10);
    }

    @Test
    void aWorkbookIsTheSameBytesEachTimeAndTellsEachKindOfCell() throws IOException {
        var made = new ArrayList<byte[]>();
        for (var time = 0; time < 2; time++) {
            var bytes = new ByteArrayOutputStream();
            try (var rows = new XlsxRows(bytes, "A: title [of] more than thirty-one characters", headings(28))) {
                rows.row(cells(
                        "ë ж & <b> \"q\"\n\u0007end",
                        12,
                        new BigDecimal("-2.50"),
                        true,
                        LocalDate.of(2026, 11, 22),
                        LocalDate.of(1899, 1, 1),
                        Instant.EPOCH,
                        null,
                        "=1+1",
                        "x".repeat(40_000)));
            }
            made.add(bytes.toByteArray());
        }

        assertThat(made.getFirst()).isEqualTo(made.getLast());
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(made.getFirst()))) {
            assertThat(book.getFirstSheet().getName()).isEqualTo("A  title  of  more than thirty-");
            var sheet = book.getFirstSheet().read();
            assertThat(sheet.getFirst().getCellText(27)).isEqualTo("heading 27");
            var row = sheet.get(1);
            assertThat(row.getCellText(0)).isEqualTo("ë ж & <b> \"q\"\nend");
            assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("12"));
            assertThat(row.getCellAsNumber(2))
                    .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("-2.5"));
            assertThat(row.getCellAsBoolean(3)).contains(true);
            assertThat(row.getCellAsDate(4))
                    .hasValueSatisfying(
                            moment -> assertThat(moment.toLocalDate()).isEqualTo("2026-11-22"));
            assertThat(row.getCellText(5)).isEqualTo("1899-01-01");
            assertThat(row.getCellText(6)).isEqualTo("1970-01-01T00:00:00Z");
            assertThat(row.getCellText(7)).isEmpty();
            assertThat(row.getCell(8).getFormula()).isNull();
            assertThat(row.getCellText(8)).isEqualTo("=1+1");
            assertThat(row.getCellText(9)).hasSize(XlsxRows.LONGEST_CELL).endsWith("…");
        }
    }

    private static Rows rows(Format format, OutputStream to) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(to, COLUMNS);
            case JSON -> new JsonRows(to, COLUMNS);
            case XLSX -> new XlsxRows(to, "Rows", List.of("Number", "Words"));
        };
    }

    private static List<String> headings(int number) {
        return IntStream.range(0, number).mapToObj(place -> "heading " + place).toList();
    }

    private static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
