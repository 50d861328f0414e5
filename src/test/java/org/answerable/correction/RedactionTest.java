package org.answerable.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.answerable.ProductTest;
import org.answerable.SameWords;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.Unpacked;
import org.answerable.access.SignedIn;
import org.answerable.administration.Institutions;
import org.answerable.administration.Publications;
import org.answerable.administration.Successions;
import org.answerable.audit.AuditFilter;
import org.answerable.audit.AuditTrail;
import org.answerable.board.BoardFilter;
import org.answerable.changes.ChangesFilter;
import org.answerable.desk.Desk;
import org.answerable.desk.Previews;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.language.ShownText;
import org.answerable.language.TextsBeside;
import org.answerable.office.Office;
import org.answerable.opendata.Dataset;
import org.answerable.opendata.Format;
import org.answerable.publishing.Acts;
import org.answerable.register.Registers;
import org.answerable.storage.Today;
import org.answerable.time.AskedPeriod;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A name that stood wherever words can stand is removed, and is nowhere any more: found by looking everywhere. */
@ProductTest
@AutoConfigureMockMvc
class RedactionTest {

    /** After each so many acts not only the page of the recommendation is looked at. */
    private static final int LISTED = 8;

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    Publications publications;

    @Autowired
    Successions successions;

    @Autowired
    Institutions institutions;

    @Autowired
    PublicPages pages;

    @Autowired
    Registers registers;

    @Autowired
    Desk desk;

    @Autowired
    Previews previews;

    @Autowired
    Office office;

    @Autowired
    AuditTrail audit;

    @Autowired
    Acts acts;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    DataSource database;

    @Autowired
    DSLContext statements;

    @Autowired
    TextsBeside texts;

    @AfterEach
    void wordsAreTheSameWithinAQueryAndBesideIt() {
        SameWords.everywhere(statements, texts);
    }

    @Test
    void aRemovedNameIsNowhereAndATombstoneStandsWhereverItHadBeen() throws SQLException {
        var stays = "Words that stay " + Sample.next();
        var neighbour = sample.world(stays);
        var before = acts.latest().number();
        var planted = plant();
        planted.paper("A second edition");
        planted.office("The office renamed");
        var told = acts.latest().number();
        var day = today.day();
        var unplanted = new TreeSet<String>();
        for (var column : textColumns()) {
            if (!isPlanted(column, planted.name)) {
                unplanted.add(column);
            }
        }
        assertThat(unplanted)
                .as("columns for words in which Planted puts no name: plant one there")
                .isEmpty();
        clock.advance(Duration.ofDays(1));
        sample.update(neighbour, "The next day"); // from now on pages of the day before are kept
        var addresses = addresses(planted, day);
        var named = read(addresses);
        var pictures = pictures(planted, day);
        var drawn = read(pictures);
        assertThat(named.keySet())
                .filteredOn(address -> said(named, address).contains(planted.name))
                .as("where a name stands")
                .contains(
                        "/en/",
                        "/en/?sort=title",
                        "/en/orphaned?" + time(day),
                        "/en/changes?publication=" + planted.paper,
                        "/en/institutions/" + planted.office + "?" + time(day),
                        "/en/publications/" + planted.paper + "?as-of=" + day,
                        "/en/data/evidence.csv?" + time(day),
                        "/en/data/evidence.xlsx",
                        "/en/data/responses.json",
                        "/en/feed.atom?" + time(day),
                        "/en/recommendations/" + planted.reference + "/calendar.ics?" + time(day),
                        "/en/recommendations/" + planted.reference + "/citation.bib",
                        "/embed/en/recommendations/" + planted.reference + "?as-of=" + day,
                        "/api/v1/recommendations/" + planted.reference + "?language=en&" + time(day),
                        "/api/v1/changes?language=en");
        assertThat(whereItStands(planted.name)).isNotEmpty();
        assertThat(ofStaff(planted, Language.EN)).anyMatch(surface -> surface.contains(planted.name));

        removeEverything(planted);

        assertThat(whereItStands(planted.name)).isEmpty();
        assertThat(surfaces(planted, before, told)).noneMatch(surface -> surface.contains(planted.name));
        var after = read(addresses);
        assertThat(after.keySet())
                .filteredOn(address -> said(after, address).contains(planted.name))
                .as("where it still stands")
                .isEmpty();
        assertThat(named.keySet())
                .filteredOn(
                        address -> said(named, address).contains(planted.name) && !isTombstone(said(after, address)))
                .as("where it stood, and nothing says that words were removed")
                .isEmpty();
        assertThat(named.keySet())
                .filteredOn(address -> said(named, address).contains(stays)
                        && !said(after, address).contains(stays))
                .as("where other words are gone with it")
                .isEmpty();
        assertThat(named.values()).filteredOn(text -> text.contains(stays)).hasSizeGreaterThan(20);
        for (var language : Language.ofInterface()) {
            assertThat(item(planted.reference, language, acts.latest()))
                    .contains(tombstone(language))
                    .contains(gone(language));
        }
        assertThat(read(pictures).entrySet())
                .as("pictures of the removed title")
                .doesNotContainAnyElementsOf(drawn.entrySet());
    }

    @Test
    void theDraftOfARemovalDoesNotRepeatTheWords() {
        var planted = plant();
        var draft = opened(planted, title(planted), Set.of(Language.EN));

        assertThat(db.sql("select cast(content as varchar) from draft where id = ?")
                        .param(draft.id().id())
                        .query(String.class)
                        .single())
                .doesNotContain(planted.name);
    }

    @Test
    void oneLanguageIsRemovedAndTheOthersStay() {
        var planted = plant();
        remove(planted, opened(planted, title(planted), Set.of(Language.SQ)));

        assertThat(item(planted.reference, Language.SQ, acts.latest())).doesNotContain("sq: A better title of");
        assertThat(item(planted.reference, Language.EN, acts.latest())).contains("A better title of " + planted.name);
    }

    @Test
    void nobodyRemovesWordsAlone() {
        var planted = plant();
        var draft = opened(planted, title(planted), Set.of(Language.EN));
        sample.as(planted.contributor, () -> drafts.submit(draft.id(), 1));

        assertThat(sample.as(planted.contributor, () -> gate.publish(draft.id(), 1)))
                .isInstanceOf(PublishResult.NotThere.class);
        assertThat(item(planted.reference, Language.EN, acts.latest())).contains("A better title of " + planted.name);
    }

    @Test
    void thePreviewShowsThePageWithoutTheWordsAndRemovesNothing() {
        var planted = plant();
        var draft = opened(planted, title(planted), EnumSet.allOf(Language.class));

        var shown = sample.as(planted.contributor, () -> previews.of(draft.id()))
                .orElseThrow()
                .shown();

        assertThat(Objects.requireNonNull(shown).get(Language.EN))
                .doesNotContain("A better title")
                .contains(tombstone(Language.EN));
        assertThat(item(planted.reference, Language.EN, acts.latest())).contains("A better title of " + planted.name);
    }

    @Test
    void wordsAreRemovedOnceAndForAKnownGround() {
        var planted = plant();
        var title = title(planted);
        remove(planted, opened(planted, title, Set.of(Language.EN)));

        assertThat(problems(planted, RedactionContent.of(title, Set.of(Language.EN))))
                .containsExactly(Problem.of("ground", "problem.required"));
        assertThat(problems(
                        planted,
                        new RedactionContent(title, Set.of(Language.EN), null, null, RemovalGround.COURT_ORDER)))
                .containsExactly(Problem.of("words", "problem.nothingToRemove"));
    }

    @Test
    void aSourceThatAnotherPublicationBroughtIsNotOursToRemove() {
        var planted = plant();
        var other = sample.world();
        var foreign = sample.source(other, "A headline elsewhere");

        assertThat(problems(planted, new RedactionContent(null, Set.of(), foreign, null, RemovalGround.PERSONAL_DATA)))
                .containsExactly(Problem.of("words", "problem.outside"));
    }

    @Test
    void staffRemoveNoWordsOfInstitutionsAndAdministratorsNoneOfRecommendations() {
        var planted = plant();
        var name = new TextId(db.sql("select name_text from institution_record where institution_id = ?")
                .param(planted.institution.id())
                .query(UUID.class)
                .single());

        assertThat(problems(planted, new RedactionContent(name, Set.of(Language.EN), null, null, RemovalGround.SAFETY)))
                .containsExactly(Problem.of("words", "problem.outside"));
        var draft = sample.open(
                new NewDraft(
                        DraftKind.IDENTITY_REDACTION,
                        null,
                        planted.institution,
                        null,
                        null,
                        new RedactionContent(title(planted), Set.of(Language.EN), null, null, RemovalGround.SAFETY)),
                planted.administrator);
        assertThat(sample.as(planted.administrator, () -> drafts.submit(draft.id(), 1)))
                .isEqualTo(new PublishResult.Incomplete(List.of(Problem.of("words", "problem.outside"))));
    }

    @Test
    void whatSomebodyIsStillWritingLosesTheWordsAndIsNotSavedOverFromAnOldWindow() {
        var planted = plant();
        var content = new org.answerable.update.UpdateContent(
                planted.recommendation,
                org.answerable.vocabulary.FuzzyDate.of(today.day()),
                Sample.words("A better title of " + planted.name),
                org.answerable.vocabulary.Grounds.judgement());
        var writing = sample.open(
                new NewDraft(DraftKind.UPDATE, planted.publication, null, planted.recommendation, null, content),
                planted.contributor);

        remove(planted, opened(planted, title(planted), EnumSet.allOf(Language.class)));

        var now =
                sample.as(planted.contributor, () -> drafts.read(writing.id())).orElseThrow();
        assertThat(now.toString()).doesNotContain(planted.name);
        assertThat(now.header().state()).isEqualTo(DraftState.OPEN);
        assertThat(sample.as(planted.contributor, () -> drafts.save(writing.id(), 1, content)))
                .isInstanceOf(org.answerable.drafting.SaveResult.Stale.class);
    }

    private Planted plant() {
        return new Planted(sample, drafts, gate, publications, institutions, db, today);
    }

    // ---- removing

    private void removeEverything(Planted planted) {
        for (var text : ids("""
                select distinct v.text_id from text_version v join text_body b on b.version_id = v.id
                where b.body like ?""", planted)) {
            if (isThere("text_version v join text_body b on b.version_id = v.id where v.text_id = ?", text)) {
                remove(planted, opened(planted, new TextId(text), EnumSet.allOf(Language.class)));
            }
        }
        for (var source : ids("select source_id from source_body where title like ?", planted)) {
            remove(
                    planted,
                    sample.open(
                            new NewDraft(
                                    DraftKind.REDACTION,
                                    planted.publication,
                                    null,
                                    null,
                                    null,
                                    new RedactionContent(
                                            null, Set.of(), new SourceId(source), null, RemovalGround.SAFETY)),
                            planted.contributor));
        }
        for (var edition : ids("select edition_id from publication_edition_body where authors like ?", planted)) {
            remove(
                    planted,
                    sample.open(
                            new NewDraft(
                                    DraftKind.IDENTITY_REDACTION,
                                    planted.publication,
                                    null,
                                    null,
                                    null,
                                    new RedactionContent(null, Set.of(), null, edition, RemovalGround.SAFETY)),
                            planted.administrator));
        }
    }

    /** By staff where the words stand in a recommendation, by administrators where they stand elsewhere. */
    private DraftHeader opened(Planted planted, TextId text, Set<Language> languages) {
        var content = new RedactionContent(text, languages, null, null, RemovalGround.PERSONAL_DATA);
        if (isThere("text_slot s join act_root r on r.act = s.act where s.id = ?", text.id())) {
            return sample.open(
                    new NewDraft(
                            DraftKind.REDACTION, planted.publication, null, planted.recommendation, text.id(), content),
                    planted.contributor);
        }
        var ofInstitution = isThere(
                "text_slot s join act a on a.number = s.act where a.kind in ('INSTITUTION', 'SUCCESSION') and s.id = ?",
                text.id());
        return sample.open(
                new NewDraft(
                        DraftKind.IDENTITY_REDACTION,
                        ofInstitution ? null : planted.publication,
                        ofInstitution ? planted.institution : null,
                        null,
                        text.id(),
                        content),
                planted.administrator);
    }

    private void remove(Planted planted, DraftHeader draft) {
        var staff = draft.kind() == DraftKind.REDACTION;
        var author = staff ? planted.contributor : planted.administrator;
        var other = staff ? planted.approver : planted.second;
        assertThat(sample.as(author, () -> drafts.submit(draft.id(), 1))).isInstanceOf(PublishResult.Submitted.class);
        assertThat(sample.as(other, () -> gate.publish(draft.id(), 1))).isInstanceOf(PublishResult.Published.class);
    }

    private List<Problem> problems(Planted planted, RedactionContent content) {
        var draft = sample.open(
                new NewDraft(DraftKind.REDACTION, planted.publication, null, planted.recommendation, null, content),
                planted.contributor);
        return sample.as(planted.contributor, () -> drafts.submit(draft.id(), 1))
                        instanceof PublishResult.Incomplete incomplete
                ? incomplete.problems()
                : List.of();
    }

    private TextId title(Planted planted) {
        return new TextId(db.sql("select title_text from recommendation where id = ?")
                .param(planted.recommendation.id())
                .query(UUID.class)
                .single());
    }

    private List<UUID> ids(String sql, Planted planted) {
        return db.sql(sql).param("%" + planted.name + "%").query(UUID.class).list();
    }

    private boolean isThere(String from, UUID id) {
        return db.sql("select count(*) from " + from)
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    // ---- looking everywhere

    /** Every column of every table in which the words stand, found from the schema. */
    private Set<String> whereItStands(String words) throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection();
                var columns = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (columns.next()) {
                var table = columns.getString("TABLE_NAME");
                var column = columns.getString("COLUMN_NAME");
                if (isTable(table) && holds(table, column, words)) {
                    found.add(table + "." + column);
                }
            }
        }
        return found;
    }

    private boolean holds(String table, String column, String words) {
        return db.sql("select count(*) from " + table + " where lower(cast(" + column + " as varchar)) like ?")
                        .param("%" + words.toLowerCase(java.util.Locale.ROOT) + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Indexes are no tables, and the migrations' own table is not for the application's user. */
    private boolean isTable(String name) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.getMetaData().getTables(null, "public", name, new String[] {"TABLE", "BASE TABLE"
                })) {
            return !name.equals("flyway_schema_history") && rows.next();
        }
    }

    /** Every column that points at a place for words, as in {@code evidence.shows_text}. */
    private Set<String> textColumns() throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection();
                var keys = connection.getMetaData().getExportedKeys(null, "public", "text_slot")) {
            while (keys.next()) {
                if (!keys.getString("FKTABLE_NAME").equals("text_version")) {
                    found.add(keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"));
                }
            }
        }
        assertThat(found).hasSizeGreaterThan(25).contains("evidence.shows_text", "withdrawal.reason_text");
        return found;
    }

    private boolean isPlanted(String column, String name) {
        var parts = column.split("\\.", -1);
        return db.sql("select count(*) from " + parts[0] + " t join text_version v on v.text_id = t." + parts[1]
                                + " join text_body b on b.version_id = v.id where b.body like ?")
                        .param("%" + name + "%")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What only some can read: as of every act at which the name stood, desk, office, administration, drafts, previews. */
    private List<String> surfaces(Planted planted, long before, long told) {
        var read = new ArrayList<String>();
        var languages = Language.ofInterface();
        for (var act = before + 1; act <= told; act++) {
            var language = languages.get((int) (act % languages.size()));
            read.add(item(planted.reference, language, new ActNumber(act)));
            if ((act - before) % LISTED == 0) {
                var ours = BoardFilter.ALL.withOwner(Optional.of(planted.office));
                read.add(html(pages.board(ours, visit(language, new ActNumber(act), ""))
                        .orElseThrow()));
                read.addAll(publicPages(planted, language, new ActNumber(act)));
                read.add(changes(planted, language, act));
            }
        }
        for (var language : languages) {
            read.add(changes(planted, language, before));
            read.addAll(ofStaff(planted, language));
            read.addAll(ofOthers(planted, language));
        }
        read.addAll(ofDrafts(planted));
        return read;
    }

    private List<String> publicPages(Planted planted, Language language, ActNumber act) {
        var read = new ArrayList<String>();
        read.add(html(pages.orphaned(visit(language, act, "orphaned"))));
        read.add(html(pages.method(visit(language, act, "method"))));
        for (var slug : List.of(planted.office, slug(planted.successor))) {
            var there = visit(language, act, "institutions/" + slug);
            registers
                    .institution(slug, language, there.asOf())
                    .ifPresent(page -> read.add(html(pages.institution(page, there))));
        }
        var there = visit(language, act, "publications/" + planted.paper);
        registers
                .publication(planted.paper, language, there.asOf())
                .ifPresent(page -> read.add(html(pages.publication(page, there))));
        return read;
    }

    /**
     * All that anybody can read, by its address: in English of today, of the day of the name and as known on that day;
     * in the other languages of one of them.
     */
    private static Set<String> addresses(Planted planted, LocalDate day) {
        var addresses = new LinkedHashSet<String>();
        for (var time : List.of("", "as-of=" + day, time(day))) {
            addresses.addAll(at(time, addresses(planted, Language.EN)));
        }
        addresses.addAll(at(time(day), addresses(planted, Language.SQ)));
        addresses.addAll(at("", addresses(planted, Language.SR)));
        for (var set : Dataset.values()) {
            for (var format : Format.values()) {
                addresses.add("/en/data/" + set.slug() + "." + format.suffix());
            }
        }
        for (var language : Language.ofInterface()) {
            addresses.add("/" + language.code() + "/changes?publication=" + planted.paper);
            addresses.add("/api/v1/changes?language=" + language.code());
            addresses.add("/oembed?url=http://localhost/" + language.code() + "/recommendations/" + planted.reference
                    + "%3F" + time(day).replace("&", "%26"));
        }
        return addresses;
    }

    /** Pages, files, feeds, calendars and answers to programs. */
    private static List<String> addresses(Planted planted, Language language) {
        var start = "/" + language.code() + "/";
        var item = "recommendations/" + planted.reference;
        var office = "institutions/" + planted.office;
        var addresses = new ArrayList<String>();
        for (var page : List.of(
                "",
                "?sort=title",
                item,
                item + "a",
                item + "b",
                office,
                "publications/" + planted.paper,
                "orphaned",
                "method",
                "feed.atom",
                "calendar.ics")) {
            addresses.add(start + page);
        }
        for (var file : List.of("feed.atom", "calendar.ics")) {
            addresses.add(start + item + "/" + file);
            addresses.add(start + office + "/" + file);
        }
        for (var set : Dataset.values()) {
            addresses.add(start + "data/" + set.slug() + "." + Format.CSV.suffix());
        }
        for (var form : List.of("txt", "bib", "json")) {
            addresses.add(start + item + "/citation." + form);
        }
        addresses.add("/embed" + start + item);
        for (var thing : List.of(
                "recommendations", item, "institutions", office, "publications", "publications/" + planted.paper)) {
            addresses.add("/api/v1/" + thing + "?language=" + language.code());
        }
        return addresses;
    }

    private static List<String> pictures(Planted planted, LocalDate day) {
        return Language.ofInterface().stream()
                .flatMap(language -> Stream.of("", "?" + time(day))
                        .map(time -> "/cards/" + language.code() + "/" + planted.reference + ".png" + time))
                .toList();
    }

    private static List<String> at(String time, List<String> addresses) {
        return addresses.stream()
                .map(address -> time.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + time)
                .toList();
    }

    private static String time(LocalDate day) {
        return "as-of=" + day + "&known=" + day;
    }

    /** As it goes over the line. */
    private Map<String, String> read(Collection<String> addresses) {
        var read = new LinkedHashMap<String, String>();
        for (var address : addresses) {
            var answer = http.get().uri(URI.create(address)).exchange().getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            read.put(address, Unpacked.text(answer, address));
        }
        return read;
    }

    private static String said(Map<String, String> read, String address) {
        return read.getOrDefault(address, "");
    }

    /** Whether it says in any language, or to a program, that words were removed. */
    private static boolean isTombstone(String text) {
        return Stream.of(
                        "Words removed on",
                        "Fjalët i hoqën dy persona",
                        "Reči su uklonile dve osobe",
                        "These words were removed",
                        ShownText.GONE,
                        "\"removed\":{")
                .anyMatch(text::contains);
    }

    /** What changed since an act. */
    private String changes(Planted planted, Language language, long since) {
        var latest = acts.latest();
        var yesterday = today.day().minusDays(1);
        var period =
                new AskedPeriod.Between(yesterday, today.day(), new ActNumber(since), latest, true, null, latest, true);
        var typed = Map.of("publication", planted.paper);
        return pages.changes(typed, ChangesFilter.read(typed), period, visit(language, latest, "changes"))
                .map(RedactionTest::html)
                .orElseThrow();
    }

    private String slug(InstitutionId institution) {
        return db.sql("select slug from institution where id = ?")
                .param(institution.id())
                .query(String.class)
                .single();
    }

    private List<String> ofStaff(Planted planted, Language language) {
        return by(
                planted.approver,
                () -> desk.queue(language, 0),
                () -> desk.items(language),
                () -> desk.workplace(planted.reference, language),
                () -> desk.texts(planted.recommendation),
                () -> desk.sources("", Language.EN, 0, 1000),
                () -> desk.handover(planted.publication, planted.institution, language),
                () -> desk.handover(planted.publication, planted.successor, language),
                () -> desk.publications(language));
    }

    private List<String> ofOthers(Planted planted, Language language) {
        var read = new ArrayList<String>();
        read.addAll(by(
                planted.official,
                () -> office.home(language),
                () -> office.item(planted.reference, planted.office, language)));
        read.addAll(by(sample.auditor(), () -> audit.page(AuditFilter.all(), Language.EN, 0, 1000)));
        read.addAll(by(
                planted.administrator,
                () -> institutions.all(language),
                () -> institutions.find(planted.institution, language),
                () -> institutions.choices(language),
                () -> successions.waiting(language),
                () -> successions.find(planted.institution, language),
                () -> publications.all(language)));
        return read;
    }

    private List<String> ofDrafts(Planted planted) {
        var read = new ArrayList<String>();
        for (var id : db.sql("select id from draft where publication_id = ? or institution_id = ?")
                .params(planted.publication.id(), planted.institution.id())
                .query(UUID.class)
                .list()) {
            var draft = new DraftId(id);
            for (var who : List.of(planted.contributor, planted.official, planted.administrator)) {
                read.addAll(by(who, () -> drafts.find(draft)));
            }
            read.addAll(by(planted.contributor, () -> previews.of(draft)));
        }
        return read;
    }

    private List<String> by(SignedIn who, Supplier<?>... looks) {
        return java.util.Arrays.stream(looks)
                .map(look -> String.valueOf(sample.as(who, look)))
                .toList();
    }

    private String item(String reference, Language language, ActNumber act) {
        return pages.item(reference, visit(language, act, "recommendations/" + reference))
                .map(RedactionTest::html)
                .orElse("");
    }

    private Visit visit(Language language, ActNumber act, String path) {
        return Visit.inside(language, new AsOf(act, today.day()), path);
    }

    private static String html(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static String tombstone(Language language) {
        return switch (language) {
            case SQ -> "Fjalët i hoqën dy persona më";
            case SR, SR_CYRL -> "Reči su uklonile dve osobe";
            case EN -> "Words removed on";
        };
    }

    private static String gone(Language language) {
        return switch (language) {
            case SQ -> "mbrojtja e të dhënave personale";
            case SR, SR_CYRL -> "zaštita ličnih podataka";
            case EN -> "protection of personal data";
        };
    }
}
