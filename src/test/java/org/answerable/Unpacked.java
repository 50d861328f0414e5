package org.answerable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.springframework.mock.web.MockHttpServletResponse;

/** The words in what was taken away: a workbook is unpacked, the folded lines of a calendar are whole. */
public final class Unpacked {

    private Unpacked() {}

    /** All of them. */
    public static String text(MockHttpServletResponse answer, String address) {
        if (address.contains(".xlsx")) {
            return unzipped(answer.getContentAsByteArray());
        }
        var text = PublicReader.text(answer);
        return address.contains(".ics") ? text.replace("\r\n ", "") : text;
    }

    private static String unzipped(byte[] packed) {
        var text = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(packed))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }
}
