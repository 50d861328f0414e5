package org.answerable.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.answerable.Happenings;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.TestClock;
import org.answerable.board.BoardFilter;
import org.answerable.board.BoardLine;
import org.answerable.board.Boards;
import org.answerable.board.Narrowing;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.fact.Raised;
import org.answerable.institution.SuccessionContent;
import org.answerable.language.WordDifference.Change;
import org.answerable.language.WordDifference.Piece;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.publishing.Act;
import org.answerable.register.InstitutionPage;
import org.answerable.register.Registers;
import org.answerable.schedule.Schedules;
import org.answerable.schedule.Term;
import org.answerable.standing.Slips;
import org.answerable.standing.Standings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.SuccessionKind;
import org.answerable.vocabulary.TextId;
import org.answerable.wording.RewordingContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What took the place of something else stays visible: dates, words, institutions. */
@ProductTest
class WhatMovedTest {

    @Autowired
    Sample sample;

    @Autowired
    Boards boards;

    @Autowired
    Items items;

    @Autowired
    Registers registers;

    @Autowired
    Schedules schedules;

    @Autowired
    PublicPages pages;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    Standings standings;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @SuppressWarnings("NullAway.Init") // made before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // made before each test
    private MilestoneId first;

    private Grounds spoken;

    @BeforeEach
    void aRecommendation() {
        world = sample.world();
        first = world.milestones().getFirst();
        spoken = sample.spoken(world);
    }

    @Test
    void slipsStandOnTheMilestoneAndAddUpOnThePageAndTheBoard() {
        due(first, 30, DateOrigin.PROMISED);
        due(first, 122, DateOrigin.PROMISED);
        due(world.milestones().get(1), 10, DateOrigin.LEGAL);
        due(world.milestones().get(1), 18, DateOrigin.LEGAL);
        due(world.milestones().get(2), 5, DateOrigin.OURS);
        due(world.milestones().get(2), 500, DateOrigin.OURS);

        var page = page(boards.now());
        assertThat(page.milestones())
                .extracting(rung -> rung.posts().slips())
                .containsExactly(new Slips(1, 92), new Slips(1, 8), Slips.NONE);
        assertThat(GoalPosts.slips(page)).isEqualTo(new Slips(2, 100));
        assertThat(line(boards.now()).slips()).isEqualTo(new Slips(2, 100));
        assertThat(html(Language.EN))
                .contains("put off once, by 92 days", "Promised and legal dates: put off 2 times, by 100 days")
                .contains("<s><span class=\"unseen\">first: </span>promised by")
                .contains("before: we expect it by", "It slipped in parliament");
        assertThat(board(Language.SQ)).contains("Datat e premtuara dhe ligjore: shtyrë 2 herë, për 100 ditë");
        assertThat(board(Language.SR)).contains("Obećani i zakonski rokovi: pomereno 2 puta, za 100 dana");
    }

    @Test
    void aMilestoneThatIsNoLongerPursuedLeavesTheSum() {
        due(first, 30, DateOrigin.PROMISED);
        due(first, 60, DateOrigin.PROMISED);
        assertThat(line(boards.now()).slips().any()).isTrue();

        sample.publish(move(first, MilestoneState.DROPPED, null, null), world.contributor(), world.approver());

        assertThat(GoalPosts.slips(page(boards.now()))).isEqualTo(Slips.NONE);
        assertThat(line(boards.now()).slips()).isEqualTo(Slips.NONE);
        assertThat(page(boards.now()).milestones().getFirst().posts().slips())
                .as("its own history stays")
                .isEqualTo(new Slips(1, 30));
    }

    @Test
    void asOfAnEarlierDayAndAsKnownThenNothingHadMoved() {
        due(first, 30, DateOrigin.PROMISED);
        var known = boards.now().act();
        clock.advance(Duration.ofDays(3));
        due(first, 60, DateOrigin.PROMISED);

        var yesterday = new AsOf(boards.now().act(), today.day().minusDays(1));
        assertThat(page(yesterday).milestones().getFirst().posts().moves()).isEmpty();
        assertThat(line(yesterday).slips()).isEqualTo(Slips.NONE);
        assertThat(line(new AsOf(known, today.day())).slips()).isEqualTo(Slips.NONE);
        assertThat(line(boards.now()).slips().times()).isOne();
    }

    @Test
    void aMoveThatWasWithdrawnDoesNotCount() {
        due(first, 30, DateOrigin.PROMISED);
        due(first, 60, DateOrigin.PROMISED);
        var moved = db.sql("select id from milestone_date where milestone_id = ? and due_on = ?")
                .params(first.id(), today.day().plusDays(60))
                .query(UUID.class)
                .single();
        sample.publish(
                Happenings.withdrawal(world, FactKind.MILESTONE_DATE, moved), world.contributor(), world.approver());

        var posts = page(boards.now()).milestones().getFirst().posts();
        assertThat(posts.moves()).isEmpty();
        assertThat(posts.left()).isEmpty();
        assertThat(line(boards.now()).slips()).isEqualTo(Slips.NONE);
    }

    @Test
    void noDateMovesWithoutAReason() {
        var content = new MoveContent(
                first,
                FuzzyDate.of(today.day()),
                null,
                FuzzyDate.of(today.day().plusDays(9)),
                DateOrigin.PROMISED,
                null,
                spoken);
        var draft = sample.open(draft(DraftKind.MILESTONE_MOVE, content), world.contributor());

        assertThat(sample.as(world.contributor(), () -> gate.publish(draft.id(), 1)))
                .isEqualTo(new PublishResult.Incomplete(List.of(Problem.of("reason", "problem.words"))));
    }

    @Test
    void newWordsShowWhatWentAndWhatCameWithTheReason() {
        var act = reword(title(), "Publish waiting hours", "Hours are what is measured");

        var change = page(boards.now()).rewordings().getFirst();
        assertThat(change.kind()).isEqualTo("recommendation.title");
        assertThat(change.act()).isEqualTo(act.number().number());
        assertThat(Objects.requireNonNull(change.reason()).text()).isEqualTo("Hours are what is measured");
        assertThat(change.difference()).first().isEqualTo(new Piece(Change.SAME, "Publish waiting "));
        assertThat(change.difference()).contains(new Piece(Change.ADDED, "hours"));
        assertThat(html(Language.EN))
                .contains("How the words changed", "<del>", "<ins>", "[removed:]", "[added:]")
                .contains("href=\"#" + change.anchor() + "\"", "id=\"" + change.anchor() + "\"")
                .contains("reworded on", "New words: Title")
                .doesNotContain("after a date on which");
        assertThat(html(Language.SQ)).contains("Si kanë ndryshuar fjalët");
    }

    @Test
    void asKnownBeforeTheOldWordsStandAndNothingIsToldOfTheNewOnes() {
        var known = boards.now().act();
        clock.advance(Duration.ofDays(1));
        reword(title(), "Entirely other words", "Because");

        var before = page(new AsOf(known, today.day()));
        assertThat(before.title().text()).startsWith("Publish waiting times");
        assertThat(before.rewordings()).isEmpty();
        assertThat(page(boards.now()).title().text()).isEqualTo("Entirely other words");
    }

    @Test
    void wordsOfAMilestoneThatChangeAfterItsDateAreFlagged() {
        var text = text("select done_when_text from milestone where id = ?", first.id());
        due(first, 5, DateOrigin.PROMISED);
        reword(text, "Done when half of it is published", "Before the day");
        assertThat(html(Language.EN)).contains("reworded on").doesNotContain("reworded after");

        clock.advance(Duration.ofDays(6));
        reword(text, "Done when some of it is published", "After the day");

        var page = page(boards.now());
        assertThat(page.rewordings()).hasSize(2);
        assertThat(page.rewordings())
                .extracting(
                        change -> change.late(page, today.dayOf(change.at())).isPresent())
                .containsExactly(true, false);
        assertThat(html(Language.EN)).contains("reworded after the date on which it was due (promised by");
    }

    @Test
    void wordsOfARecommendationAreFlaggedByPromisedAndLegalDatesOnly() {
        due(first, 2, DateOrigin.OURS);
        clock.advance(Duration.ofDays(3));
        reword(title(), "Ours had passed", "Because");
        assertThat(html(Language.EN)).doesNotContain("reworded after");

        due(world.milestones().get(1), 1, DateOrigin.LEGAL);
        clock.advance(Duration.ofDays(2));
        reword(title(), "The law's had passed", "Because");
        assertThat(html(Language.EN))
                .contains("reworded after a date on which one of its milestones was due (due by law:");
    }

    @Test
    void wordsThatArePublicAreReplacedWithAReasonOnly() {
        var nothing = new RewordingContent(title(), Map.of(Language.EN, "Other"), Language.EN, null, null);

        assertThat(problems(nothing))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("reason", "problem.words"));
        assertThat(problems(new RewordingContent(
                        title(), Map.of(Language.SQ, "sq: " + words(title())), Language.EN, null, null)))
                .as("a translation that is confirmed as it stands")
                .isEmpty();
        assertThat(problems(new RewordingContent(title(), Map.of(Language.SQ, "Ndryshe"), Language.EN, null, null)))
                .extracting(Problem::field)
                .containsExactly("reason");
    }

    @Test
    void aTranslationThatChangesIsToldOfInItsLanguage() {
        var content = new RewordingContent(
                title(),
                Map.of(Language.SQ, "Publikoni pritjet"),
                Language.EN,
                null,
                Sample.words("A slip of the pen"));
        sample.publish(draft(DraftKind.REWORDING, content), world.contributor(), world.approver());

        assertThat(items.item(world.reference(), Language.SQ, boards.now())
                        .orElseThrow()
                        .rewordings())
                .singleElement()
                .satisfies(change -> assertThat(change.translation()).isTrue());
        assertThat(page(boards.now()).rewordings()).isEmpty();
    }

    @Test
    void theDatabaseRefusesANewOriginalWithoutAReason() {
        reword(title(), "Once", "Because");

        assertThatThrownBy(() -> db.sql("insert into text_version"
                                + " (id, text_id, language, ordinal, translates, approval_id, act)"
                                + " select ?, text_id, language, ordinal + 1, null, approval_id, act"
                                + " from text_version where text_id = ? and language = 'en' and ordinal = 2")
                        .params(UUID.randomUUID(), title().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("text_version_new_original_says_why");
    }

    @Test
    void institutionsPointAtWhatTheyBecameAndBack() {
        var successor = sample.institution("Ministry of Waiting " + Sample.next());
        clock.advance(Duration.ofDays(1));
        succeed(world.institution(), successor, SuccessionKind.MERGED);

        assertThat(institution(world.institution(), boards.now()).successors())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.kind()).isEqualTo(SuccessionKind.MERGED);
                    assertThat(other.name().text()).startsWith("Ministry of Waiting");
                    assertThat(other.reason().text()).isEqualTo("The law on ministries");
                });
        assertThat(institution(successor, boards.now()).predecessors()).hasSize(1);
        assertThat(institution(
                                successor,
                                new AsOf(boards.now().act(), today.day().minusDays(1)))
                        .predecessors())
                .isEmpty();
        assertThat(institutionHtml(world.institution())).contains("What became of it", "It was merged into");
        assertThat(institutionHtml(successor)).contains("What it came from", "Merged into it was");

        succeed(world.institution(), successor, SuccessionKind.NONE);
        assertThat(institution(world.institution(), boards.now()).successors()).isEmpty();
    }

    @Test
    void aSuccessionTakesTwoAdministratorsAndAnotherInstitution() {
        var administrator = sample.administrator();
        var other = sample.institution("Ministry of Waiting " + Sample.next());
        var draft = sample.open(succession(world.institution(), content(other, SuccessionKind.SPLIT)), administrator);
        sample.as(administrator, () -> drafts.submit(draft.id(), 1));

        assertThat(sample.as(administrator, () -> gate.publish(draft.id(), 1)))
                .isInstanceOf(PublishResult.SamePerson.class);
        assertThat(succeeding(content(world.institution(), SuccessionKind.SPLIT)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("successor", "problem.sameInstitution"));
        assertThat(succeeding(content(other, SuccessionKind.NONE)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("kind", "problem.noSuccession"));
    }

    @Test
    void aRenamedInstitutionShowsItsFormerNames() {
        clock.advance(Duration.ofDays(1));
        sample.ends(world.institution(), null);

        var renamed = institution(world.institution(), boards.now());
        assertThat(renamed.name().text()).isEqualTo("A department that ends");
        assertThat(renamed.formerNames()).singleElement().satisfies(former -> {
            assertThat(former.name().text()).startsWith("Health Department");
            assertThat(former.until()).isEqualTo(FuzzyDate.of(today.day()));
        });
        assertThat(institution(
                                world.institution(),
                                new AsOf(boards.now().act(), today.day().minusDays(1)))
                        .formerNames())
                .isEmpty();
        assertThat(institutionHtml(world.institution())).contains("Former names", "Health Department");
    }

    @Test
    void whatWeExpectStandsBesideAPromiseAndNeverInItsPlace() {
        due(first, -3, DateOrigin.PROMISED);
        due(first, 90, DateOrigin.OURS);

        var flags = line(boards.now()).flags();
        assertThat(flags).extracting(Raised::flag).contains(Flag.OVERDUE);
        var next = Objects.requireNonNull(line(boards.now()).next());
        assertThat(next.due()).isEqualTo(FuzzyDate.of(today.day().minusDays(3)));
        assertThat(next.origin()).isEqualTo(DateOrigin.PROMISED);
        var rung = page(boards.now()).milestones().getFirst();
        assertThat(rung.due().orElseThrow().origin()).isEqualTo(DateOrigin.PROMISED);
        assertThat(rung.posts().left()).isEmpty();
        assertThat(schedules.all(boards.now()).on(today.day()).get(world.recommendation()))
                .contains(new Term(today.day().minusDays(3), false));
        assertThat(html(Language.EN))
                .contains("we expect it by", "still: promised by", "beside the date that holds")
                .doesNotContain("<s>");

        due(first, 20, DateOrigin.PROMISED);
        due(first, 40, DateOrigin.OURS);

        assertThat(line(boards.now()).slips()).isEqualTo(new Slips(1, 23));
        assertThat(page(boards.now()).milestones().getFirst().posts().moves())
                .extracting(GoalPosts.Move::beside)
                .containsExactly(true, false, true);
        assertThat(line(boards.now()).flags()).extracting(Raised::flag).doesNotContain(Flag.OVERDUE);
    }

    // ---- what is done

    private void due(MilestoneId milestone, int days, DateOrigin origin) {
        sample.publish(
                move(milestone, null, FuzzyDate.of(today.day().plusDays(days)), origin), world.contributor(), null);
    }

    private NewDraft move(
            MilestoneId milestone,
            @Nullable MilestoneState state,
            @Nullable FuzzyDate due,
            @Nullable DateOrigin origin) {
        return draft(
                DraftKind.MILESTONE_MOVE,
                new MoveContent(
                        milestone,
                        FuzzyDate.of(today.day()),
                        state,
                        due,
                        origin,
                        Sample.words("It slipped in parliament"),
                        origin == null || origin == DateOrigin.OURS ? Grounds.judgement() : spoken));
    }

    private Act reword(TextId text, String words, String reason) {
        var content = new RewordingContent(
                text, Map.of(Language.EN, words), Language.EN, null, Wording.of(Language.EN, reason));
        return sample.publish(draft(DraftKind.REWORDING, content), world.contributor(), world.approver());
    }

    private List<Problem> problems(RewordingContent content) {
        var draft = sample.open(draft(DraftKind.REWORDING, content), world.contributor());
        return sample.as(world.contributor(), () -> drafts.submit(draft.id(), 1))
                        instanceof PublishResult.Incomplete(var problems)
                ? problems
                : List.of();
    }

    private NewDraft draft(DraftKind kind, Record content) {
        return new NewDraft(kind, world.publication(), null, world.recommendation(), null, content);
    }

    private void succeed(InstitutionId predecessor, InstitutionId successor, SuccessionKind kind) {
        sample.publish(
                succession(predecessor, content(successor, kind)), sample.administrator(), sample.administrator());
    }

    private List<Problem> succeeding(SuccessionContent content) {
        var administrator = sample.administrator();
        var draft = sample.open(succession(world.institution(), content), administrator);
        return sample.as(administrator, () -> drafts.submit(draft.id(), 1))
                        instanceof PublishResult.Incomplete(var problems)
                ? problems
                : List.of();
    }

    private static NewDraft succession(InstitutionId predecessor, SuccessionContent content) {
        return new NewDraft(DraftKind.SUCCESSION, null, predecessor, null, null, content);
    }

    private SuccessionContent content(InstitutionId successor, SuccessionKind kind) {
        return new SuccessionContent(
                successor, kind, FuzzyDate.of(today.day()), Sample.words("The law on ministries"), Grounds.judgement());
    }

    // ---- what is seen

    private ItemPage page(AsOf asOf) {
        return items.item(world.reference(), Language.EN, asOf).orElseThrow();
    }

    private BoardLine line(AsOf asOf) {
        return boards.lines(BoardFilter.ALL, Language.EN, asOf, 0, 10_000).stream()
                .filter(line -> line.reference().equals(world.reference()))
                .findFirst()
                .orElseThrow();
    }

    private String html(Language reader) {
        var visit = Visit.inside(reader, boards.now(), "recommendations/" + world.reference());
        return new String(pages.item(world.reference(), visit).orElseThrow(), StandardCharsets.UTF_8);
    }

    private String board(Language reader) {
        var paper = BoardFilter.ALL.with(Narrowing.NONE.withPublication(Optional.of(world.slug())));
        return new String(
                pages.board(paper, Visit.inside(reader, boards.now(), "")).orElseThrow(), StandardCharsets.UTF_8);
    }

    private InstitutionPage institution(InstitutionId id, AsOf asOf) {
        return registers.institution(slug(id), Language.EN, asOf).orElseThrow();
    }

    private String institutionHtml(InstitutionId id) {
        var visit = Visit.inside(Language.EN, boards.now(), "institutions/" + slug(id));
        return new String(pages.institution(institution(id, boards.now()), visit), StandardCharsets.UTF_8);
    }

    private TextId title() {
        return text(
                "select title_text from recommendation where id = ?",
                world.recommendation().id());
    }

    private TextId text(String sql, UUID of) {
        return new TextId(db.sql(sql).param(of).query(UUID.class).single());
    }

    private String words(TextId text) {
        return db.sql("select body from text_body join text_version on id = version_id"
                        + " where text_id = ? and language = 'en' order by ordinal desc")
                .param(text.id())
                .query(String.class)
                .list()
                .getFirst();
    }

    private String slug(InstitutionId id) {
        return db.sql("select slug from institution where id = ?")
                .param(id.id())
                .query(String.class)
                .single();
    }
}
