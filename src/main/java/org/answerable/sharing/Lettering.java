package org.answerable.sharing;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Draws words as outlines from a font that comes with a library: the picture is the same on every machine, and a server
 * needs no fonts of its own. The font holds Albanian and both scripts of Serbian.
 */
final class Lettering {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final float unitsPerEm;

    Lettering() {
        try (var file = TrueTypeFont.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IllegalStateException("no font at " + FONT);
            }
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            this.letters = font.getUnicodeCmapLookup();
            this.unitsPerEm = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the font has this letter. */
    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /** How wide a line of words is. */
    double width(String words, double size) {
        return words.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** Draws one line from a point on its base line. */
    void draw(Graphics2D picture, String words, double x, double y, double size) {
        var scale = size / unitsPerEm;
        var at = x;
        for (var letter : words.codePoints().toArray()) {
            var place = new AffineTransform(scale, 0, 0, -scale, at, y);
            picture.fill(outline(letter).createTransformedShape(place));
            at += advance(letter) * scale;
        }
    }

    /** Words broken into lines no wider than this; the last one ends in an ellipsis where there is more. */
    List<String> lines(String words, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : words.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() <= most) {
            return lines.stream().map(each -> shortened(each, size, width)).toList();
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shortened(kept.getLast() + " …", size, width));
        return kept;
    }

    private String shortened(String line, double size, double width) {
        var words = line;
        while (width(words, size) > width && words.length() > 2) {
            words = words.replaceFirst(".\\s?…?$", "…");
        }
        return words;
    }

    private GeneralPath outline(int letter) {
        try {
            var glyph = font.getGlyph().getGlyph(letters.getGlyphId(letter));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int advance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
