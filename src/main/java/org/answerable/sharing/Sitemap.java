package org.answerable.sharing;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.answerable.sharing.PublicAddresses.Line;
import org.answerable.vocabulary.Language;

/** The list of pages for search engines (sitemaps.org): an index, and parts that name each page in every language. */
final class Sitemap {

    /** Pages that are there whatever is published. */
    static final List<Line> ALWAYS = List.of(
            new Line("", null),
            new Line("changes", null),
            new Line("orphaned", null),
            new Line("method", null),
            new Line("accessibility", null),
            new Line("contact", null),
            new Line("privacy", null),
            new Line("imprint", null));

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final String origin;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private Sitemap(String origin) throws XMLStreamException {
        this.origin = origin;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
    }

    /** The index of this many parts. */
    static byte[] index(String origin, int parts) {
        return written(origin, map -> {
            map.begin("sitemapindex");
            for (var part = 1; part <= parts; part++) {
                map.xml.writeStartElement("sitemap");
                map.element("loc", origin + "/sitemaps/" + part + ".xml");
                map.xml.writeEndElement();
            }
        });
    }

    /** The pages of a part. */
    static byte[] part(String origin, List<Line> lines) {
        return written(origin, map -> {
            map.begin("urlset");
            map.xml.writeNamespace("xhtml", XHTML);
            for (var line : lines) {
                for (var language : Language.ofPublic()) {
                    map.page(line, language);
                }
            }
        });
    }

    private interface Body {
        void write(Sitemap map) throws XMLStreamException;
    }

    private static byte[] written(String origin, Body body) {
        try {
            var map = new Sitemap(origin);
            map.xml.writeStartDocument("UTF-8", "1.0");
            body.write(map);
            map.xml.writeEndElement();
            map.xml.writeEndDocument();
            map.xml.flush();
            return map.bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void begin(String root) throws XMLStreamException {
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SITEMAP);
    }

    private void page(Line line, Language language) throws XMLStreamException {
        xml.writeStartElement("url");
        element("loc", address(line, language));
        if (line.changedAt() != null) {
            element("lastmod", line.changedAt().toString());
        }
        for (var other : Language.ofPublic()) {
            xml.writeEmptyElement("xhtml:link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", other.tag());
            xml.writeAttribute("href", address(line, other));
        }
        xml.writeEndElement();
    }

    private String address(Line line, Language language) {
        return origin + "/" + language.code() + "/" + line.path();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
