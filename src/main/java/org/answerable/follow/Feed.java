package org.answerable.follow;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.answerable.face.Face;
import org.answerable.face.Site;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.springframework.stereotype.Component;

/** Writes what happened as Atom (RFC 4287) in one language. */
@Component
public class Feed {

    private final Happenings happenings;
    private final Site site;

    Feed(Happenings happenings, Site site) {
        this.happenings = happenings;
        this.site = site;
    }

    /** The feed; what stands in an entry is written by the given function, as HTML. */
    public byte[] write(Followed followed, Function<Happening, String> html) {
        var face = followed.face();
        var all = happenings.of(followed);
        var feed = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        feed.setId(followed.tag());
        feed.setTitle(clean(face.say("follow.title", followed.name())));
        feed.setSubtitle(plain(face.say(followed.more() ? "follow.lead.more" : "follow.lead", Happenings.MOST)));
        feed.setUpdated(date(
                all.stream().map(Happening::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(author(face)));
        feed.setRights("CC BY 4.0");
        feed.setOtherLinks(List.of(link("self", followed.address("feed.atom"), "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", followed.page(), "text/html")));
        feed.setEntries(all.stream().map(one -> entry(one, followed, html)).toList());
        return bytes(feed, face);
    }

    private static Entry entry(Happening one, Followed followed, Function<Happening, String> html) {
        var face = followed.face();
        var entry = new Entry();
        entry.setId(followed.tag(one.reference() + "/" + one.anchor()));
        entry.setTitle(clean(one.reference() + ": " + one.heading()));
        entry.setPublished(date(one.at()));
        entry.setUpdated(date(one.changedAt()));
        entry.setAlternateLinks(List.of(link(
                "alternate",
                face.absolute(face.plain(
                        "recommendations/" + one.reference() + (one.place().isEmpty() ? "" : "#" + one.place()))),
                "text/html")));
        var content = new Content();
        content.setType("html");
        content.setValue(clean(html.apply(one)));
        entry.setContents(List.of(content));
        return entry;
    }

    private Person author(Face face) {
        var author = new Person();
        author.setName(site.operator().orElseGet(() -> face.say("site.name")));
        return author;
    }

    private static Content plain(String words) {
        var content = new Content();
        content.setType("text");
        content.setValue(clean(words));
        return content;
    }

    private static Link link(String relation, String address, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static byte[] bytes(com.rometools.rome.feed.atom.Feed feed, Face face) {
        try {
            var document = new WireFeedOutput().outputJDom(feed);
            document.getRootElement().setAttribute("lang", face.language().tag(), Namespace.XML_NAMESPACE);
            var bytes = new ByteArrayOutputStream();
            new XMLOutputter(Format.getPrettyFormat().setTextMode(Format.TextMode.PRESERVE)).output(document, bytes);
            return bytes.toByteArray();
        } catch (FeedException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Without characters that XML cannot hold: one of them would break the whole feed. */
    static String clean(String words) {
        return words.codePoints()
                .filter(one -> one == 0x9
                        || one == 0xA
                        || one == 0xD
                        || (one >= 0x20 && one <= 0xD7FF)
                        || (one >= 0xE000 && one <= 0xFFFD)
                        || one >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @SuppressWarnings("JavaUtilDate") // the library knows no other
    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
