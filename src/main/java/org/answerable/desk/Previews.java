package org.answerable.desk;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.access.StaffOnly;
import org.answerable.drafting.Gate;
import org.answerable.drafting.Preview;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.publishing.Act;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.Language;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Service;

/** Shows a draft as the public will see it: the very page, written by the very code, of facts that are taken back. */
@Service
public class Previews {

    private final Gate gate;
    private final PublicPages pages;
    private final RightsQueries drafts;
    private final WorkplaceQueries workplaces;
    private final TextQueries texts;
    private final Today today;

    Previews(
            Gate gate,
            PublicPages pages,
            RightsQueries drafts,
            WorkplaceQueries workplaces,
            TextQueries texts,
            Today today) {
        this.gate = gate;
        this.pages = pages;
        this.drafts = drafts;
        this.workplaces = workplaces;
        this.texts = texts;
        this.today = today;
    }

    /**
     * The page of the recommendation that the draft touches, as HTML in each language of the portal; no pages where it
     * touches none. Empty where the draft is not there.
     */
    @StaffOnly
    public Optional<Preview<Map<Language, String>>> of(DraftId draft) {
        return gate.preview(draft, act -> look(draft, act));
    }

    private Map<Language, String> look(DraftId draft, Act act) {
        return drafts.reference(draft).map(reference -> look(reference, act)).orElse(Map.of());
    }

    private Map<Language, String> look(String reference, Act act) {
        var shown = new EnumMap<Language, String>(Language.class);
        var asOf = new AsOf(act.number(), today.day());
        var frames = frames(reference, act);
        var reworded = texts.reworded(act.number());
        var removed = texts.removed(act.number());
        for (var language : Language.ofInterface()) {
            var visit = Visit.inside(language, asOf, "recommendations/" + reference);
            var face = pages.face(visit);
            var words = Stream.concat(reworded.stream(), removed.stream().map(face::removed))
                    .map(text -> text.replace('\u00a0', ' ')) // as jsoup reads them
                    .collect(Collectors.toSet());
            pages.item(reference, visit)
                    .map(page -> new String(page, StandardCharsets.UTF_8))
                    .ifPresent(page -> shown.put(language, framed(page, frames, words)));
        }
        return shown;
    }

    private static String framed(String page, String frames, Set<String> words) {
        var document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        document.body().getAllElements().stream()
                .filter(element -> words.contains(element.ownText()))
                .forEach(element -> element.attr("data-new", true));
        document.head().append(frames);
        return document.outerHtml();
    }

    /**
     * What this act adds to the story has a frame: its entry, whose anchor ends with the last figures of its fact, and
     * the card that leads to that. So have words that stand in the place of others, and what stands where some were
     * removed.
     */
    private String frames(String reference, Act act) {
        var added = workplaces.root(reference).flatMap(root -> workplaces.page(root, Language.EN)).stream()
                .flatMap(page -> added(page, act))
                .map(id -> "-" + id.toString().substring(24) + "\"]")
                .map(end -> "[id$=\"" + end + ",:is(.rung,.owner-says):has(a[href$=\"" + end + ")");
        return "<style id=\"what-is-new\">"
                + Stream.concat(Stream.of("[data-new]"), added).collect(Collectors.joining(","))
                + "{outline:3px solid;outline-offset:4px}</style>";
    }

    private static Stream<UUID> added(Workplace page, Act act) {
        return Stream.concat(
                page.story().stream()
                        .filter(entry -> entry.publishedAt().equals(act.publishedAt()))
                        .map(Workplace.Entry::id),
                page.withdrawn().stream()
                        .filter(withdrawn -> withdrawn.at().equals(act.publishedAt()))
                        .map(Workplace.Withdrawn::id));
    }
}
