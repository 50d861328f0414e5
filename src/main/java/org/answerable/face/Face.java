package org.answerable.face;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.answerable.board.BoardFilter;
import org.answerable.fact.AsOf;
import org.answerable.fact.Claimed;
import org.answerable.item.Reworded;
import org.answerable.language.DayWords;
import org.answerable.language.NumberWords;
import org.answerable.language.Removal;
import org.answerable.language.ShownText;
import org.answerable.language.Words;
import org.answerable.standing.Share;
import org.answerable.standing.Slips;
import org.answerable.storage.Today;
import org.answerable.time.AskedTime;
import org.answerable.time.PointInTime;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Precision;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.Unit;
import org.jspecify.annotations.Nullable;

/** What a template may ask for one reader: words, days, addresses. */
public final class Face {

    /** Pages that are the same on every day; their links lead back to the day that the reader came from. */
    private static final Set<String> TIMELESS = Set.of("method", "privacy", "imprint", "accessibility", "contact");

    private final Words words;
    private final Site site;
    private final Today today;
    private final Language language;
    private final Visit visit;

    Face(Words words, Site site, Today today, Visit visit) {
        this.words = words;
        this.site = site;
        this.today = today;
        this.visit = visit;
        this.language = visit.language();
    }

    /** The words for a key. */
    public String say(String key, Object... arguments) {
        return words.get(language, key, arguments);
    }

    /** The word for a value of the vocabulary: {@code say("status", IN_PROGRESS)}. */
    public String word(String kind, Enum<?> value) {
        return words.get(language, kind + "." + value.name());
    }

    /** The word for a status, or that there is none yet. */
    public String status(@Nullable Status status) {
        return status == null ? say("status.NONE") : word("status", status);
    }

    /** A word that begins no sentence. */
    String inside(String word) {
        return word.substring(0, 1).toLowerCase(language.locale()) + word.substring(1);
    }

    /** The name of a status, flag or state in style sheets and addresses: {@code in-progress}. */
    public static String kebab(@Nullable Enum<?> value) {
        return value == null ? "none" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day standing alone. */
    public String day(LocalDate day) {
        return day(FuzzyDate.of(day));
    }

    /** A day, month or year standing alone. */
    public String day(FuzzyDate date) {
        return DayWords.whole(DayWords.of(date, language));
    }

    /** A day inside a sentence. */
    public String within(LocalDate day) {
        return within(FuzzyDate.of(day));
    }

    /** The day of an instant inside a sentence. */
    public String within(Instant instant) {
        return within(today.dayOf(instant));
    }

    /** A day, month or year inside a sentence. */
    public String within(FuzzyDate date) {
        return DayWords.whole(DayWords.within(date, language));
    }

    /** The day on which an instant lies in the installation's zone. */
    public LocalDate dayOf(Instant instant) {
        return today.dayOf(instant);
    }

    /** How many days have passed since a day. */
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, visit.asOf().day());
    }

    /** As machines read it: 2026-11-22, 2026-11 or 2026. */
    public static String iso(FuzzyDate date) {
        var pattern = date.precision() == Precision.DAY
                ? "yyyy-MM-dd"
                : date.precision() == Precision.MONTH ? "yyyy-MM" : "yyyy";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date.day());
    }

    /** A share of a whole, as people write it: 17 % (17% in English); a dash where there is nothing to count. */
    public String percent(Share share) {
        var percent = share.percent();
        return percent.isEmpty() ? "–" : percent.getAsInt() + (language == Language.EN ? "%" : "\u00a0%");
    }

    /** A number with its unit, its decimals as they were given: 14,2 % (14.2% in English). */
    public String amount(BigDecimal amount, Unit unit) {
        return say("amount." + unit, NumberWords.of(amount, language), amount);
    }

    /** How far two shares lie apart: 62,8 percentage points. */
    public String gap(BigDecimal amount) {
        return say("amount.gap", NumberWords.of(amount, language), amount);
    }

    /** Several names in a sentence: a, b, c. */
    public String list(List<String> names) {
        return String.join(", ", names);
    }

    /** Which text was reworded, and whether that is a translation: {@code title of milestone 3}. */
    public String reworded(Reworded change) {
        var key = "reworded.kind." + change.kind();
        var what = words.has(key)
                ? say(key, change.milestone() == null ? "" : change.milestone())
                : say("reworded.kind.other");
        return change.translation()
                ? say("reworded.translation", what, words.get(language, "language-in." + change.language()))
                : what;
    }

    /** How often dates were put off, and by how many days in all. */
    public String slips(Slips slips) {
        var times = say("slips.times", slips.times());
        return slips.days() == 0 ? times : say("slips.days", times, slips.days());
    }

    /** The reader's language. */
    public Language language() {
        return language;
    }

    /** The languages of the public pages. */
    public List<Language> languages() {
        return Language.ofPublic();
    }

    /** The tag of a text that is in another language than the page, else nothing. */
    public @Nullable String foreign(ShownText text) {
        return text.language() == language ? null : text.language().tag();
    }

    /** The tag of a language that is not the page's, else nothing. */
    public @Nullable String foreign(String tag) {
        return tag.equals(language.tag()) ? null : tag;
    }

    /** The act and the day of the page. */
    public AsOf asOf() {
        return visit.asOf();
    }

    /** That a claim is the institution's, since when, and where it was said. */
    public String stated(Claimed claimed) {
        var source = claimed.source();
        var where = source == null || claimed.channel() == Channel.PORTAL
                ? word("channel", claimed.channel())
                : source.publisher();
        return say("item.claim.stated", within(claimed.fact().on()), where);
    }

    /** Whether somebody typed this into a demonstration: no institution said it. */
    public boolean typedInDemo(Channel channel) {
        return site.demo() && channel == Channel.PORTAL;
    }

    /** The installation. */
    public Site site() {
        return site;
    }

    /** A page in the reader's language, at the same point in time: {@code to("recommendations/R4")}. */
    public String to(String where) {
        var address = plain(where);
        var then = visit.then();
        if (then == null) {
            return address;
        }
        var parts = address.split("#", 2);
        return parts[0]
                + (parts[0].contains("?") ? "&" : "?")
                + then.query()
                + (parts.length == 1 ? "" : "#" + parts[1]);
    }

    /** The board under a filter. */
    public String to(BoardFilter filter) {
        return to(filter.query().isEmpty() ? "" : "?" + filter.query());
    }

    /** A page in the reader's language, of today. */
    public String plain(String where) {
        return "/" + language.code() + "/" + where;
    }

    /** This page in another language, with its query. */
    public String inLanguage(Language other) {
        return "/" + other.code() + "/" + visit.path() + (visit.query().isEmpty() ? "" : "?" + visit.query());
    }

    /** The day on which the reader reads, whatever day the page tells of. */
    public LocalDate today() {
        return today.day();
    }

    /** The point in time that the reader asked for; null for the present. */
    public @Nullable PointInTime then() {
        return visit.then();
    }

    /** Of which day a page tells, and by what had been published. */
    public String told(PointInTime point) {
        return point.known() == null
                ? say("time.asOf", within(point.day()))
                : say("time.known", within(point.day()), within(point.known()));
    }

    /** Why there is no page of the day that was asked for. */
    public String refused(AskedTime.Refused refused) {
        var day = refused.day();
        return say("time.refused." + refused.reason(), day == null ? "" : within(day));
    }

    /** Whether this page is the same on every day. */
    public boolean timeless() {
        return TIMELESS.contains(visit.path().split("/", 2)[0]);
    }

    /** Whether the page tells of a day before that on which something was published. */
    public boolean isBefore(Instant publishedAt) {
        return dayOf(publishedAt).isAfter(visit.asOf().day());
    }

    /** Whether this is the page at a path. */
    public boolean at(String where) {
        return visit.path().equals(where);
    }

    /** An address with scheme and host. */
    public String absolute(String address) {
        return site.address().orElse(visit.origin()) + address;
    }

    /** A style sheet or picture of ours, by an address that changes with its content. */
    public String asset(String name) {
        return "/styles/" + name + "?v=" + site.build();
    }

    /** The tombstone of words: that they were removed, when and why. */
    public String removed(@Nullable Removal removal) {
        return removal == null
                ? say("text.removed")
                : say("text.removed.on", within(removal.at()), word("removal-ground", removal.ground()));
    }

    /** Whether a text should carry a label: it is not in the reader's language, or is a translation past its original. */
    public Optional<String> label(ShownText text) {
        if (text.redacted()) {
            return Optional.empty();
        }
        if (text.language() != language) {
            return Optional.of(say("text.fallback", word("language-in", text.language())));
        }
        return text.outOfDate() ? Optional.of(say("text.outOfDate")) : Optional.empty();
    }

    /** Every reason to read a heading with care: its label, and that no speaker of the language has read it. */
    public List<String> doubts(ShownText text) {
        return Stream.concat(
                        label(text).stream(),
                        Stream.of(say("text.notReviewed"))
                                .filter(_ -> text.translation() && !text.reviewed() && !text.redacted()))
                .toList();
    }
}
