package org.answerable.api;

import static org.answerable.face.Face.iso;

import java.time.LocalDate;
import java.util.List;
import org.answerable.board.BoardLine;
import org.answerable.changes.ChangesPage;
import org.answerable.face.Face;
import org.answerable.face.Timeline;
import org.answerable.fact.Basis;
import org.answerable.fact.Entry;
import org.answerable.fact.Fact;
import org.answerable.fact.Raised;
import org.answerable.language.Removal;
import org.answerable.language.ShownText;
import org.answerable.register.InstitutionPage;
import org.answerable.register.PublicationPage;
import org.answerable.standing.Share;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Turns what pages show into what programs are told. */
final class Telling {

    private final Face face;

    Telling(Face face) {
        this.face = face;
    }

    Told.Recommendation line(BoardLine line) {
        var next = line.next();
        return new Told.Recommendation(
                line.reference(),
                item(line.reference()),
                text(line.title()),
                line.status(),
                raised(line.flags()),
                line.milestones(),
                line.verified(),
                share(line.progress()),
                share(line.own()),
                line.said().claimed(),
                line.said().gaps(),
                line.slips().times(),
                next == null ? null : text(next.title()),
                next == null ? null : due(next.due(), next.origin()),
                line.owners().stream()
                        .map(owner ->
                                new Told.Owner(owner.slug(), text(owner.name()), owner.part(), owner.acceptance()))
                        .toList(),
                line.topics().stream().map(BoardLine.Choice::slug).toList(),
                line.changedAt(),
                line.publishedAt());
    }

    Told.Institution institution(InstitutionPage page) {
        var account = page.account();
        return new Told.Institution(
                page.slug(),
                face.absolute(face.plain("institutions/" + page.slug())),
                text(page.name()),
                page.names().stream().map(Telling::text).toList(),
                orNull(page.shortName()),
                page.kind(),
                page.duty(),
                page.validFrom(),
                page.validUntil(),
                account.questions().size(),
                account.answered(),
                page.lines().stream().map(BoardLine::reference).toList());
    }

    Told.Publication publication(PublicationPage page) {
        return new Told.Publication(
                page.slug(),
                face.absolute(face.plain("publications/" + page.slug())),
                text(page.title()),
                text(page.summary()),
                page.publisher(),
                page.authors(),
                page.published() == null ? null : iso(page.published()),
                page.lines().stream().map(BoardLine::reference).toList());
    }

    ToldChange change(ChangesPage.Changed changed, LocalDate since) {
        var before = changed.before();
        var after = changed.after();
        return new ToldChange(
                after.reference(),
                item(after.reference()),
                text(after.title()),
                before == null ? null : before.status(),
                after.status(),
                before == null ? 0 : before.verified(),
                after.verified(),
                raised(changed.raised()),
                raised(changed.lowered()),
                Timeline.after(since, changed.item(), face).stream()
                        .map(entry -> happening(after.reference(), entry))
                        .toList());
    }

    private ToldChange.Happening happening(String reference, Entry entry) {
        var quote = entry.quote();
        return new ToldChange.Happening(
                reference + "#" + entry.anchor(),
                face.absolute(face.plain("recommendations/" + reference + "#" + entry.anchor())),
                iso(entry.on()),
                entry.publishedAt(),
                entry.heading(),
                entry.detail(),
                orNull(entry.text()),
                quote == null ? null : text(quote.words()),
                source(entry.source()));
    }

    String item(String reference) {
        return face.absolute("/r/" + reference);
    }

    static Told.Fact fact(Fact fact) {
        var withdrawn = fact.withdrawn();
        return new Told.Fact(
                fact.id().toString(),
                iso(fact.on()),
                fact.publishedAt(),
                withdrawn == null ? null : withdrawn.at(),
                withdrawn == null ? null : text(withdrawn.reason()));
    }

    static Told.@Nullable Source source(Basis.@Nullable Cited cited) {
        if (cited == null) {
            return null;
        }
        var gone = cited.removal() != null;
        return new Told.Source(
                cited.kind(),
                gone ? null : cited.publisher(),
                gone ? null : cited.title(),
                cited.titleLanguage(),
                cited.published() == null ? null : iso(cited.published()),
                cited.address(),
                removed(cited.removal()));
    }

    static Told.Text text(ShownText text) {
        return new Told.Text(
                text.body(),
                text.language().tag(),
                text.translation(),
                text.outOfDate(),
                text.reviewed(),
                removed(text.removal()));
    }

    static Told.@Nullable Text orNull(@Nullable ShownText text) {
        return text == null ? null : text(text);
    }

    static Told.Share share(Share share) {
        var percent = share.percent();
        return new Told.Share(share.part(), share.whole(), percent.isEmpty() ? null : percent.getAsInt());
    }

    static Told.@Nullable Due due(@Nullable FuzzyDate on, @Nullable DateOrigin origin) {
        return on == null || origin == null ? null : new Told.Due(iso(on), origin);
    }

    static List<Told.Raised> raised(List<Raised> flags) {
        return flags.stream()
                .map(one -> new Told.Raised(one.flag(), one.since()))
                .toList();
    }

    /** How addresses and this interface name a value. */
    static String known(Enum<?> value) {
        return Face.kebab(value);
    }

    private static Told.@Nullable Removed removed(@Nullable Removal removal) {
        return removal == null ? null : new Told.Removed(removal.ground(), removal.at());
    }
}
