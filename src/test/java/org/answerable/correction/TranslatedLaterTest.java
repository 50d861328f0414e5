package org.answerable.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.answerable.ProductTest;
import org.answerable.SameWords;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.administration.Institutions;
import org.answerable.administration.Publications;
import org.answerable.administration.Successions;
import org.answerable.desk.Desk;
import org.answerable.desk.TextLine;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.PublishResult;
import org.answerable.institution.SuccessionContent;
import org.answerable.language.TextsBeside;
import org.answerable.language.Wording;
import org.answerable.language.Words;
import org.answerable.publication.PassageContent;
import org.answerable.publication.PublicationContent;
import org.answerable.publication.TopicContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.SuccessionKind;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TopicId;
import org.answerable.wording.RewordingContent;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever words are published, somebody can say them in another language later. */
@ProductTest
class TranslatedLaterTest {

    private static final String RECORD = "each record of an institution brings all its words in all languages";
    private static final String EDITION = "each edition of a publication brings all its words in all languages";
    private static final String COMPLETED =
            "a later edition adds translations and changes them: aTopicAndAPlace… below";

    /** Texts that no recommendation has, and how they get another language. */
    private static final Map<String, String> ELSEWHERE = new TreeMap<>(Map.ofEntries(
            Map.entry("institution_record.name_text", RECORD),
            Map.entry("institution_record.short_name_text", RECORD),
            Map.entry("institution_record.place_text", RECORD),
            Map.entry("institution_record.duty_text", RECORD),
            Map.entry("institution_record.role_text", RECORD),
            Map.entry("publication_edition.title_text", EDITION),
            Map.entry("publication_edition.summary_text", EDITION),
            Map.entry("publication_edition.disclosure_text", EDITION),
            Map.entry("publication_edition.date_note_text", EDITION),
            Map.entry("topic.name_text", COMPLETED),
            Map.entry("passage.place_text", COMPLETED),
            Map.entry("succession.reason_text", "the same is said again, translated anew: theReason… below")));

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    Publications publications;

    @Autowired
    Institutions institutions;

    @Autowired
    Successions successions;

    @Autowired
    Desk desk;

    @Autowired
    Words words;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

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

    /** A new column for words fails here until the desk offers its texts, or it is named above. */
    @Test
    void everyTextOfARecommendationIsTranslatedAtTheDesk() throws SQLException {
        var planted = new Planted(sample, drafts, gate, publications, institutions, db, today);
        var columns = textColumns();
        assertThat(columns).containsAll(ELSEWHERE.keySet());
        columns.removeAll(ELSEWHERE.keySet());
        var offered = texts(planted);

        for (var column : columns) {
            var text = offered.stream()
                    .filter(line -> isIn(column, line.id()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the desk offers no text of " + column));
            assertThat(words.has("desk.text.kind." + text.kind()))
                    .as(text.kind())
                    .isTrue();

            translate(planted, text);
        }
        assertThat(texts(planted)).hasSizeGreaterThan(offered.size());
    }

    @Test
    void aTopicAndAPlaceGetALanguageThatTheyHaveNotWithTheNextEdition() {
        var slug = "topics-" + Sample.next();
        var topic = TopicId.next();
        var passage = PassageId.next();
        var publication = sample.publication(slug, TopicId.next());
        var said = edition(
                publication,
                new TopicContent(topic, slug, Wording.of(Language.EN, "Roads")),
                new PassageContent(passage, Wording.of(Language.EN, "Chapter nine")));
        publish(publication, said);
        var more = edition(
                publication,
                new TopicContent(topic, slug, in("Roads", "Rrugët")),
                new PassageContent(passage, in("Chapter nine", "Kapitulli nëntë")));

        publish(publication, more);

        assertThat(versions("select name_text from topic where id = ?", topic.id()))
                .containsOnly(Map.entry("en", "Roads"), Map.entry("sq", "Rrugët"));
        assertThat(versions("select place_text from passage where id = ?", passage.id()))
                .containsOnly(Map.entry("en", "Chapter nine"), Map.entry("sq", "Kapitulli nëntë"));
    }

    @Test
    void aTranslationOfATopicAndAPlaceIsWrittenAnewWithTheNextEditionAndTheOldOneStays() {
        var slug = "anew-" + Sample.next();
        var topic = TopicId.next();
        var passage = PassageId.next();
        var publication = sample.publication(slug, TopicId.next());
        publish(
                publication,
                edition(
                        publication,
                        new TopicContent(topic, slug, in("Roads", "Rruget")),
                        new PassageContent(passage, in("Chapter nine", "Kapitulli nente"))));

        publish(
                publication,
                edition(
                        publication,
                        new TopicContent(topic, slug, in("Roads", "Rrugët")),
                        new PassageContent(passage, in("Chapter nine", "Kapitulli nëntë"))));

        assertThat(everSaid("select name_text from topic where id = ?", topic.id()))
                .containsExactly("en Roads", "sq Rruget", "sq Rrugët");
        assertThat(everSaid("select place_text from passage where id = ?", passage.id()))
                .containsExactly("en Chapter nine", "sq Kapitulli nente", "sq Kapitulli nëntë");
    }

    @Test
    void theOriginalOfATopicAndAPlaceIsNotWrittenAnewAndNoTranslationIsLeftOut() {
        var slug = "stays-" + Sample.next();
        var topic = TopicId.next();
        var passage = PassageId.next();
        var publication = sample.publication(slug, TopicId.next());
        publish(
                publication,
                edition(
                        publication,
                        new TopicContent(topic, slug, in("Roads", "Rrugët")),
                        new PassageContent(passage, in("Chapter nine", "Kapitulli nëntë"))));
        var anew = edition(
                publication,
                new TopicContent(topic, slug, Wording.of(Language.EN, "Roads")),
                new PassageContent(passage, in("Chapter ten", "Kapitulli nëntë")));
        var administrator = sample.administrator();
        var draft = sample.open(of(publication, anew), administrator);

        var refused = (PublishResult.Incomplete) sample.as(administrator, () -> drafts.submit(draft.id(), 1));

        assertThat(refused.problems())
                .extracting(problem -> problem.field(), problem -> problem.key())
                .containsExactlyInAnyOrder(
                        tuple("topics[0].name", "problem.publishedStays"),
                        tuple("passages[0].place", "problem.publishedStays"));
    }

    @Test
    void whatSomebodyElseTranslatedAnewMeanwhileIsNotTakenBack() {
        var slug = "meanwhile-" + Sample.next();
        var topic = TopicId.next();
        var passage = PassageId.next();
        var publication = sample.publication(slug, TopicId.next());
        var asItWas = edition(
                publication,
                new TopicContent(topic, slug, in("Roads", "Rruget")),
                new PassageContent(passage, in("Chapter nine", "Kapitulli nente")));
        publish(publication, asItWas);
        clock.advance(Duration.ofHours(1));
        var author = sample.administrator();
        var slow = sample.open(
                of(
                        publication,
                        edition(
                                publication,
                                new TopicContent(topic, slug, in("Roads", "Rruget")),
                                new PassageContent(passage, in("Chapter nine", "Kapitulli i nëntë")))),
                author);
        clock.advance(Duration.ofHours(1));
        publish(
                publication,
                edition(
                        publication,
                        new TopicContent(topic, slug, in("Roads", "Rrugët")),
                        new PassageContent(passage, in("Chapter nine", "Kapitulli nëntë"))));

        sample.as(author, () -> drafts.submit(slow.id(), slow.version()));
        var second = sample.administrator();
        assertThat(sample.as(second, () -> gate.publish(slow.id(), slow.version())))
                .isInstanceOf(PublishResult.Published.class);

        assertThat(everSaid("select name_text from topic where id = ?", topic.id()))
                .as("the author left it as it was")
                .containsExactly("en Roads", "sq Rruget", "sq Rrugët");
        assertThat(everSaid("select place_text from passage where id = ?", passage.id()))
                .as("the author wrote it anew, too")
                .containsExactly("en Chapter nine", "sq Kapitulli nente", "sq Kapitulli nëntë", "sq Kapitulli i nëntë");
    }

    @Test
    void aRemovedNameOfATopicStaysRemovedAndItsTranslationsGoOn() {
        var slug = "removed-" + Sample.next();
        var topic = TopicId.next();
        var passage = new PassageContent(PassageId.next(), Wording.of(Language.EN, "Chapter nine"));
        var publication = sample.publication(slug, TopicId.next());
        publish(
                publication,
                edition(publication, new TopicContent(topic, slug, in("A. Person", "Një person")), passage));
        var name = new TextId(db.sql("select name_text from topic where id = ?")
                .param(topic.id())
                .query(UUID.class)
                .single());
        sample.publish(
                new NewDraft(
                        DraftKind.IDENTITY_REDACTION,
                        publication,
                        null,
                        null,
                        name.id(),
                        new RedactionContent(name, Set.of(Language.EN), null, null, RemovalGround.SAFETY)),
                sample.administrator(),
                sample.administrator());
        var administrator = sample.administrator();
        var renamed = sample.open(
                of(publication, edition(publication, new TopicContent(topic, slug, in("Roads", "Rrugët")), passage)),
                administrator);

        var refused = (PublishResult.Incomplete) sample.as(administrator, () -> drafts.submit(renamed.id(), 1));
        assertThat(refused.problems())
                .extracting(problem -> problem.field(), problem -> problem.key())
                .containsExactly(tuple("topics[0].name", "problem.removedStays"));
        var translated = new Wording(Language.EN, Map.of(Language.SQ, "Rrugët"));
        publish(publication, edition(publication, new TopicContent(topic, slug, translated), passage));

        assertThat(everSaid("select name_text from topic where id = ?", topic.id()))
                .containsExactly("sq Një person", "sq Rrugët");
    }

    @Test
    void theNameOfAnOwnerThatEndsIsNeitherRewordedNorRemovedAtTheDesk() {
        var world = sample.world();
        sample.ends(world.institution(), today.day());
        var name = new TextId(db.sql("select name_text from institution_record where institution_id = ?"
                        + " order by act desc fetch first 1 rows only")
                .param(world.institution().id())
                .query(UUID.class)
                .single());
        var reworded = new RewordingContent(
                name, Map.of(Language.EN, "Another name"), Language.EN, null, Sample.words("It is better"));
        var removed = new RedactionContent(name, Set.of(Language.EN), null, null, RemovalGround.SAFETY);

        for (var draft : List.of(
                new NewDraft(
                        DraftKind.REWORDING, world.publication(), null, world.recommendation(), name.id(), reworded),
                new NewDraft(
                        DraftKind.REDACTION, world.publication(), null, world.recommendation(), name.id(), removed))) {
            var opened = sample.open(draft, world.contributor());
            assertThat(submitted(world.contributor(), opened.id(), 1)).contains("problem.outside");
        }
    }

    @Test
    void theReasonOfASuccessionIsSaidInAnotherLanguageAndIsNoSecondFact() {
        var from = sample.institution("Ministry of Roads " + Sample.next());
        var to = sample.institution("Agency of Roads " + Sample.next());
        var first = sample.administrator();
        publish(from, succession(to, Wording.of(Language.EN, "The law on roads")));
        var draft = sample.as(first, () -> successions.translation(from, to)).orElseThrow();
        var begun = (SuccessionContent)
                sample.as(first, () -> drafts.find(draft)).orElseThrow().content();
        assertThat(begun).isEqualTo(succession(to, Wording.of(Language.EN, "The law on roads")));

        assertThat(submitted(first, draft, 1)).isEqualTo(List.of("problem.nothingNew"));
        sample.as(first, () -> drafts.save(draft, 1, succession(to, in("The law on roads", "Ligji për rrugët"))));
        assertThat(submitted(first, draft, 2)).isEmpty();
        var second = sample.administrator();
        var version = sample.as(second, () -> drafts.find(draft))
                .orElseThrow()
                .header()
                .version();
        assertThat(sample.as(second, () -> gate.publish(draft, version))).isInstanceOf(PublishResult.Published.class);

        assertThat(versions("select reason_text from succession where predecessor_id = ?", from.id()))
                .containsOnly(Map.entry("en", "The law on roads"), Map.entry("sq", "Ligji për rrugët"));
    }

    @Test
    void aTranslationOfTheReasonOfASuccessionIsWrittenAnewAndIsNoSecondFact() {
        var from = sample.institution("Ministry of Canals " + Sample.next());
        var to = sample.institution("Agency of Canals " + Sample.next());
        publish(from, succession(to, in("The law on canals", "Ligji per kanale")));

        publish(from, succession(to, in("The law on canals", "Ligji për kanalet")));

        assertThat(everSaid("select reason_text from succession where predecessor_id = ?", from.id()))
                .containsExactly("en The law on canals", "sq Ligji per kanale", "sq Ligji për kanalet");
    }

    @Test
    void anotherReasonForTheSameIsAFactOfItsOwn() {
        var from = sample.institution("Ministry of Rails " + Sample.next());
        var to = sample.institution("Agency of Rails " + Sample.next());
        publish(from, succession(to, Wording.of(Language.EN, "The law on rails")));

        publish(from, succession(to, Wording.of(Language.EN, "The law on railways")));

        assertThat(db.sql("select count(*) from succession where predecessor_id = ?")
                        .param(from.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private List<TextLine> texts(Planted planted) {
        return sample.as(planted.contributor, () -> desk.texts(planted.recommendation));
    }

    /** Two people; what stood there in Albanian is public, so it says why. */
    private void translate(Planted planted, TextLine text) {
        var content = new RewordingContent(
                text.id(),
                Map.of(Language.SQ, "Ndryshe: " + text.kind()),
                text.source(),
                text.original(),
                Sample.words("It reads better"));
        sample.publish(
                new NewDraft(
                        DraftKind.REWORDING,
                        planted.publication,
                        null,
                        planted.recommendation,
                        text.id().id(),
                        content),
                planted.contributor,
                planted.approver);
        assertThat(texts(planted).stream()
                        .filter(line -> line.id().equals(text.id()))
                        .flatMap(line -> line.in(Language.SQ).stream()))
                .as(text.kind())
                .singleElement()
                .satisfies(version -> assertThat(version.body()).isEqualTo("Ndryshe: " + text.kind()));
    }

    /** Every column that points at a place for words. */
    private Set<String> textColumns() throws SQLException {
        var found = new TreeSet<String>();
        try (var connection = database.getConnection();
                var keys = connection.getMetaData().getExportedKeys(null, "public", "text_slot")) {
            while (keys.next()) {
                found.add(keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"));
            }
        }
        // what is reworded, and the versions themselves
        found.removeAll(Set.of("text_version.text_id", "rewording.text_id"));
        assertThat(found).hasSizeGreaterThan(25).contains("rewording.reason_text", "handover.reason_text");
        return found;
    }

    private boolean isIn(String column, TextId text) {
        var table = column.substring(0, column.indexOf('.'));
        return db.sql("select count(*) from " + table + " where " + column + " = ?")
                        .param(text.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The words of the one text that this finds, by language. */
    private Map<String, String> versions(String text, UUID of) {
        return db
                .sql("select v.language, b.body from text_version v join text_body b on b.version_id = v.id"
                        + " where v.text_id = (" + text + ")")
                .param(of)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** All words of the one text that this finds, in the order in which they were published. */
    private List<String> everSaid(String text, UUID of) {
        return db.sql("select v.language, b.body from text_version v join text_body b on b.version_id = v.id"
                        + " where v.text_id = (" + text + ") order by v.language, v.ordinal")
                .param(of)
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private List<String> submitted(org.answerable.access.SignedIn who, DraftId draft, int version) {
        return sample.as(who, () -> drafts.submit(draft, version)) instanceof PublishResult.Incomplete(var problems)
                ? problems.stream().map(problem -> problem.key()).toList()
                : List.of();
    }

    private static Wording in(String english, String albanian) {
        return new Wording(Language.EN, Map.of(Language.EN, english, Language.SQ, albanian));
    }

    private PublicationContent edition(PublicationId publication, TopicContent topic, PassageContent passage) {
        return new PublicationContent(
                Sample.words("Paper " + publication.id()),
                Sample.words("Summary"),
                Sample.words("Interests"),
                Sample.words("No date"),
                "House",
                "A. Nobody",
                null,
                null,
                List.of(topic),
                List.of(passage));
    }

    private void publish(PublicationId publication, PublicationContent content) {
        sample.publish(of(publication, content), sample.administrator(), sample.administrator());
    }

    private static NewDraft of(PublicationId publication, PublicationContent content) {
        return new NewDraft(DraftKind.PUBLICATION, publication, null, null, null, content);
    }

    private SuccessionContent succession(InstitutionId to, Wording reason) {
        return new SuccessionContent(
                to, SuccessionKind.REPLACED, FuzzyDate.of(today.day()), reason, Grounds.judgement());
    }

    private void publish(InstitutionId from, SuccessionContent content) {
        sample.publish(
                new NewDraft(DraftKind.SUCCESSION, null, from, null, null, content),
                sample.administrator(),
                sample.administrator());
    }
}
