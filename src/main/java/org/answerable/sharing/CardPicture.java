package org.answerable.sharing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.answerable.board.BoardPage;
import org.answerable.face.Face;
import org.answerable.face.Sentences;
import org.answerable.item.ItemPage;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** A recommendation, or all of them, as a picture for who shares an address: what is asked, where it stands, of which day. */
final class CardPicture {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int MARGIN = 72;
    private static final double LINE = WIDTH - 2.0 * MARGIN;
    private static final Color INK = new Color(0x12161d);
    private static final Color MUTED = new Color(0x4c5664);
    private static final Color ACCENT = new Color(0x1a3f94);
    private static final Color DEMO = new Color(0xfdf1d8);
    private static final Color DEMO_INK = new Color(0x8a5300);

    private static final List<@Nullable Status> ORDER = Arrays.asList(
            Status.IMPLEMENTED,
            Status.SUBSTANTIALLY_IMPLEMENTED,
            Status.IN_PROGRESS,
            Status.NOT_STARTED,
            Status.NO_LONGER_APPLICABLE,
            null);

    private final Lettering lettering = new Lettering();

    /** The picture as PNG. One at a time: the font reads from one place. */
    byte[] draw(ItemPage item, Face face) {
        return draw(face, picture -> words(picture, item, face));
    }

    /** The same of the board. */
    byte[] draw(BoardPage page, Face face) {
        return draw(face, picture -> words(picture, page, face));
    }

    private synchronized byte[] draw(Face face, Consumer<Graphics2D> words) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var picture = image.createGraphics();
        try {
            picture.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            picture.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            picture.setColor(Color.WHITE);
            picture.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
            picture.setColor(ACCENT);
            picture.fill(new Rectangle2D.Double(0, 0, WIDTH, 12));
            mark(picture);
            write(picture, ACCENT, face.say("site.name"), MARGIN + 56, 104, 34);
            words.accept(picture);
            foot(picture, face);
        } finally {
            picture.dispose();
        }
        return png(image);
    }

    private void words(Graphics2D picture, ItemPage item, Face face) {
        write(picture, MUTED, face.say("item.kind", item.reference()), MARGIN, 178, 32);
        var y = 248.0;
        for (var line : lettering.lines(item.title().text(), 58, LINE, 3)) {
            write(picture, INK, line, MARGIN, y, 58);
            y += 70;
        }
        y = Math.max(y, 400);
        picture.setColor(colour(item.status()));
        shape(picture, item.status(), MARGIN, y - 34);
        write(picture, colour(item.status()), face.status(item.status()), MARGIN + 60, y, 40);
        y += 54;
        for (var line : lettering.lines(Sentences.of(item, face), 28, LINE, 2)) {
            write(picture, MUTED, line, MARGIN, y, 28);
            y += 38;
        }
    }

    /** The sentence that a citizen can repeat, and how all are spread over the statuses. */
    private void words(Graphics2D picture, BoardPage page, Face face) {
        var y = 200.0;
        for (var line : lettering.lines(Sentences.of(page, face), 44, LINE, 5)) {
            write(picture, INK, line, MARGIN, y, 44);
            y += 56;
        }
        var x = (double) MARGIN;
        for (var status : ORDER) {
            var wide = page.total() == 0 ? 0 : LINE * page.number(Optional.ofNullable(status)) / page.total();
            picture.setColor(colour(status));
            picture.fill(new Rectangle2D.Double(x, HEIGHT - 140.0, Math.max(0, wide - 3), 40));
            x += wide;
        }
    }

    private void foot(Graphics2D picture, Face face) {
        var day = face.say("board.asOf", face.within(face.asOf().day()));
        if (face.site().demo()) {
            picture.setColor(DEMO);
            picture.fill(new Rectangle2D.Double(0, HEIGHT - 76.0, WIDTH, 76));
            write(
                    picture,
                    DEMO_INK,
                    face.say("demo.name") + ". " + face.say("quoting.demo") + " · " + day,
                    MARGIN,
                    HEIGHT - 28.0,
                    28);
        } else {
            write(picture, MUTED, day, MARGIN, HEIGHT - 36.0, 28);
        }
    }

    private void write(Graphics2D picture, Color colour, String words, double x, double y, double size) {
        picture.setColor(colour);
        lettering.draw(picture, words, x, y, size);
    }

    /** The portal's mark: a speech bubble with a tick. */
    private static void mark(Graphics2D picture) {
        var place = picture.getTransform();
        picture.translate(MARGIN, 68);
        picture.scale(1.8, 1.8);
        picture.setColor(ACCENT);
        picture.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        picture.draw(path(true, 3, 3, 21, 3, 21, 17, 11, 17, 6, 21.5, 6, 17, 3, 17));
        picture.draw(path(false, 7.5, 10.2, 10.5, 13.2, 16.5, 7));
        picture.setTransform(place);
    }

    private static Path2D path(boolean closed, double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** The shape that a status has everywhere. */
    private static void shape(Graphics2D picture, @Nullable Status status, double x, double y) {
        var ring = new Ellipse2D.Double(x + 3, y + 3, 34, 34);
        var dashes = status == Status.NO_LONGER_APPLICABLE ? new float[] {8, 8} : null;
        picture.setStroke(new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        switch (status) {
            case null -> picture.fill(new Rectangle2D.Double(x, y + 17, 40, 6));
            case NOT_STARTED, NO_LONGER_APPLICABLE -> picture.draw(ring);
            case IN_PROGRESS -> part(picture, ring, 90);
            case SUBSTANTIALLY_IMPLEMENTED -> part(picture, ring, 270);
            case IMPLEMENTED -> picture.fill(ring);
        }
    }

    /** A ring of which a part is full, from the top clockwise. */
    private static void part(Graphics2D picture, Ellipse2D ring, int degrees) {
        picture.draw(ring);
        picture.fill(new Arc2D.Double(ring.getBounds2D(), 90, -degrees, Arc2D.PIE));
    }

    private static Color colour(@Nullable Status status) {
        return new Color(
                switch (status) {
                    case null -> 0x4c5664;
                    case NOT_STARTED -> 0x687280;
                    case IN_PROGRESS -> 0x1b62d1;
                    case SUBSTANTIALLY_IMPLEMENTED -> 0x0b7a80;
                    case IMPLEMENTED -> 0x217a3c;
                    case NO_LONGER_APPLICABLE -> 0x687280;
                });
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream(40_000);
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
