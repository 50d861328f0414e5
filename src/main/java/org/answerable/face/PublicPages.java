package org.answerable.face;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine;
import org.answerable.board.BoardPage;
import org.answerable.board.BoardPage.Fresh;
import org.answerable.board.Boards;
import org.answerable.changes.Changes;
import org.answerable.changes.ChangesFilter;
import org.answerable.changes.ChangesPage;
import org.answerable.item.ItemPage;
import org.answerable.item.Items;
import org.answerable.language.Words;
import org.answerable.register.InstitutionPage;
import org.answerable.register.PublicationPage;
import org.answerable.register.Registers;
import org.answerable.storage.Today;
import org.answerable.time.AskedPeriod;
import org.answerable.time.AskedTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the public pages as complete HTML (UTF-8): for readers, and for staff who want to see what readers will see. */
@Component
public class PublicPages {

    private final Boards boards;
    private final Items items;
    private final Registers registers;
    private final Changes changes;
    private final Words words;
    private final Site site;
    private final Today today;

    /** By the row, which is another one as soon as anything changes it. */
    private final Cache<BoardLine, String> changed =
            Caffeine.newBuilder().weakKeys().maximumSize(100).build();

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.answerable.pages");

    PublicPages(Boards boards, Items items, Registers registers, Changes changes, Words words, Site site, Today today) {
        this.boards = boards;
        this.items = items;
        this.registers = registers;
        this.changes = changes;
        this.words = words;
        this.site = site;
        this.today = today;
        templates.setBinaryStaticContent(true);
    }

    /** A page of the board under a filter; empty beyond the last. */
    public Optional<byte[]> board(BoardFilter filter, Visit visit) {
        var page = boards.board(filter, visit.language(), visit.asOf());
        return filter.page() > page.pages()
                ? Optional.empty()
                : Optional.of(write(
                        "board.jte", visit, Map.of("filter", filter, "page", page, "changed", changed(page, visit))));
    }

    /** What changed last, by reference; the stories say from what to what, and are asked once for each row. */
    private Map<String, String> changed(BoardPage page, Visit visit) {
        var unknown = page.fresh().stream()
                .filter(one -> changed.getIfPresent(one.line()) == null)
                .toList();
        var published = unknown.stream()
                .filter(one -> one.change() != null)
                .map(Fresh::id)
                .toList();
        var stories =
                published.isEmpty() ? List.<ItemPage>of() : items.stories(published, visit.language(), visit.asOf());
        var face = face(visit);
        unknown.forEach(one -> changed.put(one.line(), BoardHead.changed(one, stories, face)));
        var all = page.fresh().stream()
                .collect(Collectors.toMap(Fresh::reference, one -> changed.get(one.line(), _ -> "")));
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** That the board has no such page, and where its last one is. */
    public byte[] beyond(BoardFilter filter, Visit visit) {
        var page = boards.board(filter, visit.language(), visit.asOf());
        return write("beyond.jte", visit, Map.of("filter", filter, "pages", page.pages()));
    }

    /** The recommendation or part with exactly this reference. */
    public Optional<byte[]> item(String reference, Visit visit) {
        return items.item(reference, visit.language(), visit.asOf()).map(page -> item(page, visit));
    }

    /** The page of a recommendation or part that has been read. */
    public byte[] item(ItemPage page, Visit visit) {
        return write("item.jte", visit, Map.of("page", page));
    }

    /** An institution's. */
    public byte[] institution(InstitutionPage page, Visit visit) {
        return write("institution.jte", visit, Map.of("page", page));
    }

    /** A publication's. */
    public byte[] publication(PublicationPage page, Visit visit) {
        return write("publication.jte", visit, Map.of("page", page));
    }

    /** The duties that nobody has. */
    public byte[] orphaned(Visit visit) {
        return write("orphaned.jte", visit, Map.of("page", registers.orphaned(visit.language(), visit.asOf())));
    }

    /** How the portal works. */
    public byte[] method(Visit visit) {
        return write("method.jte", visit, Map.of("interests", registers.interests(visit.language(), visit.asOf())));
    }

    /** What the portal knows about people. */
    public byte[] privacy(Visit visit) {
        return write("privacy.jte", visit, Map.of());
    }

    /** Who operates the portal. */
    public byte[] imprint(Visit visit) {
        return write("imprint.jte", visit, Map.of());
    }

    /** What changed between two days; empty where the filter asks for what there is not. */
    public Optional<byte[]> changes(
            Map<String, String> typed, ChangesFilter filter, AskedPeriod.Between period, Visit visit) {
        var page = changes.changes(filter, period, visit.language());
        return page.choices().unknown(filter).isPresent() || filter.page() > page.pages()
                ? Optional.empty()
                : Optional.of(write(
                        "changes.jte",
                        visit,
                        Map.of(
                                "form", new ChangesPage.Form(typed, page.choices(), null),
                                "filter", filter,
                                "period", period,
                                "page", page,
                                "there", face(visit.at(period.end())))));
    }

    /** That two days cannot be compared, and why; with the form as it was typed. */
    public byte[] notCompared(Map<String, String> typed, AskedPeriod.Refused refused, Visit visit) {
        return notCompared(typed, "changes.refused." + refused.reason(), refused.day(), visit);
    }

    /** That the filter asks for what there is not. */
    public byte[] notCompared(Map<String, String> typed, ChangesFilter filter, Visit visit) {
        var unknown = changes.choices(visit.language(), visit.asOf()).unknown(filter);
        return notCompared(typed, "changes.refused." + unknown.orElse("page"), null, visit);
    }

    private byte[] notCompared(Map<String, String> typed, String key, @Nullable LocalDate day, Visit visit) {
        var face = face(visit);
        var problem = face.say(key, day == null ? "" : face.within(day));
        var choices = changes.choices(visit.language(), visit.asOf());
        return write(
                "changes.jte",
                visit,
                Map.of(
                        "form",
                        new ChangesPage.Form(typed, choices, problem),
                        "filter",
                        ChangesFilter.read(typed),
                        "there",
                        face));
    }

    /** That something was not found (404), not understood (400), not allowed (403), not possible (405), or broke (500). */
    public byte[] error(int status, Visit visit) {
        return write("error.jte", visit, Map.of("status", status));
    }

    /** That a choice was asked for that there is not. */
    public byte[] choice(String parameter, String given, Visit visit) {
        return write("choice.jte", visit, Map.of("parameter", parameter, "given", given));
    }

    /** That a day was asked for of which there is no page. */
    public byte[] refused(AskedTime.Refused refused, Visit visit) {
        return write("when.jte", visit, Map.of("refused", refused));
    }

    /** Words, days and addresses for one reader: for a view that shows the same outside of a template. */
    public Face face(Visit visit) {
        return new Face(words, site, today, visit);
    }

    /** A page from a template of this name: for rooms that add pages of their own. */
    public byte[] write(String template, Visit visit, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("face", face(visit));
        var output = new Utf8ByteOutput();
        templates.render(template, all, output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
