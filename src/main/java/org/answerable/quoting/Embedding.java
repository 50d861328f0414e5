package org.answerable.quoting;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.answerable.face.Face;
import org.answerable.face.Head;
import org.answerable.item.ItemPage;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** What a site needs to know to show a recommendation's card (oEmbed 1.0, type rich). */
public final class Embedding {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 280;
    private static final int PICTURE_WIDTH = 1200;
    private static final int PICTURE_HEIGHT = 630;
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Embedding() {}

    /** How much room a site has. */
    public record Room(int width, int height) {

        /** As much as is asked for. */
        public static final Room ENOUGH = new Room(Integer.MAX_VALUE, Integer.MAX_VALUE);

        private boolean fits(int wide, int high) {
            return wide <= width && high <= height;
        }
    }

    static Embedding of(ItemPage item, Face face, Room room) {
        var embedding = new Embedding();
        var title = item.reference() + " " + item.title().text();
        var width = Math.clamp(room.width(), 1, WIDTH);
        var height = Math.clamp(room.height(), 1, HEIGHT);
        embedding.values.put("version", "1.0");
        embedding.values.put("type", "rich");
        embedding.values.put("title", title);
        embedding.values.put("provider_name", face.say("site.name"));
        embedding.values.put("provider_url", face.absolute("/"));
        embedding.values.put("cache_age", 3600);
        if (room.fits(PICTURE_WIDTH, PICTURE_HEIGHT)) {
            embedding.values.put("thumbnail_url", face.absolute(Head.card(item, face)));
            embedding.values.put("thumbnail_width", PICTURE_WIDTH);
            embedding.values.put("thumbnail_height", PICTURE_HEIGHT);
        }
        embedding.values.put("html", frame(item, face, width, height));
        embedding.values.put("width", width);
        embedding.values.put("height", height);
        return embedding;
    }

    /** The HTML that shows the card. */
    public static String frame(ItemPage item, Face face) {
        return frame(item, face, WIDTH, HEIGHT);
    }

    private static String frame(ItemPage item, Face face, int width, int height) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
                .formatted(
                        HtmlUtils.htmlEscape(face.absolute(card(item, face)), "UTF-8"),
                        HtmlUtils.htmlEscape(
                                item.reference() + " " + item.title().text(), "UTF-8"),
                        width,
                        height);
    }

    /** The card's address, at the page's point in time. */
    static String card(ItemPage item, Face face) {
        var then = face.then();
        return "/embed/" + face.language().code() + "/recommendations/" + item.reference()
                + (then == null ? "" : "?" + then.query());
    }

    /** As JSON. */
    public byte[] json() {
        return JSON.writeValueAsBytes(values);
    }

    /** As XML. */
    public byte[] xml() {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("oembed");
            for (var entry : values.entrySet()) {
                xml.writeStartElement(entry.getKey());
                xml.writeCharacters(String.valueOf(entry.getValue()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
