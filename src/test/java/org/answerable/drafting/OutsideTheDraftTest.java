package org.answerable.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.access.ActingAs;
import org.answerable.assessment.AssessmentContent;
import org.answerable.claim.ClaimContent;
import org.answerable.claim.StatedClaimContent;
import org.answerable.correction.RedactionContent;
import org.answerable.correction.WithdrawalContent;
import org.answerable.evidence.EvidenceContent;
import org.answerable.handover.HandoverContent;
import org.answerable.indicator.IndicatorContent;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.question.QuestionContent;
import org.answerable.recommendation.OwnerContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.response.ResponseContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.QuestionId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.Unit;
import org.answerable.vocabulary.Weighs;
import org.answerable.wording.RewordingContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A grant opens a draft about one recommendation. Content that names a thing of another one, of the same publication or
 * of a foreign one, would reach beyond the grant: it is refused, for each kind and each thing that it can name.
 */
@ProductTest
class OutsideTheDraftTest {

    private static final Wording WHY = Sample.words("It reads better");

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient db;

    @Autowired
    Today today;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Sample.World world;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Things ours;

    @SuppressWarnings("NullAway.Init") // made before each test
    private List<Things> others;

    /** What content can name. */
    private record Things(
            RecommendationId of,
            MilestoneId milestone,
            EvidenceId evidence,
            InstitutionId institution,
            QuestionId question,
            TextId text,
            SourceId source,
            PassageId passage) {

        Things of(Things other) {
            return new Things(other.of, milestone, evidence, institution, question, text, source, passage);
        }

        Things milestone(Things other) {
            return new Things(of, other.milestone, evidence, institution, question, text, source, passage);
        }

        Things evidence(Things other) {
            return new Things(of, milestone, other.evidence, institution, question, text, source, passage);
        }

        Things institution(Things other) {
            return new Things(of, milestone, evidence, other.institution, question, text, source, passage);
        }

        Things question(Things other) {
            return new Things(of, milestone, evidence, institution, other.question, text, source, passage);
        }

        Things text(Things other) {
            return new Things(of, milestone, evidence, institution, question, other.text, source, passage);
        }

        Things passage(Things other) {
            return new Things(of, milestone, evidence, institution, question, text, source, other.passage);
        }
    }

    @BeforeEach
    void twoOthers() {
        world = sample.world();
        ours = things(world);
        others = List.of(things(sample.another(world)), things(sample.world()));
    }

    @ParameterizedTest
    @EnumSource(
            value = DraftKind.class,
            names = {
                "PUBLICATION",
                "INSTITUTION",
                "SUCCESSION",
                "SOURCE",
                "RECOMMENDATION",
                "REVIEW",
                "IDENTITY_REDACTION",
                "INDICATOR_TARGET", // as for these two see IndicatorsTest
                "INDICATOR_VALUE"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void whatNamesItsOwnThingsHasNoProblems(DraftKind kind) {
        assertThat(problems(kind, content(kind, ours))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DraftKind.class,
            names = {
                "EVIDENCE",
                "UPDATE",
                "QUESTION",
                "STATED_RESPONSE",
                "STATED_CLAIM",
                "ASSESSMENT",
                "INDICATOR",
                "RESPONSE",
                "CLAIM"
            })
    void noDraftIsAboutAnotherRecommendation(DraftKind kind) {
        others.forEach(other -> refused(kind, ours.of(other), "of"));
    }

    @Test
    void noDraftNamesAMilestoneOfAnotherRecommendation() {
        for (var other : others) {
            refused(DraftKind.EVIDENCE, ours.milestone(other), "milestones");
            refused(DraftKind.MILESTONE_MOVE, ours.milestone(other), "milestone");
            refused(DraftKind.VERIFICATION, ours.milestone(other), "milestone");
            refused(DraftKind.CLAIM, ours.milestone(other), "milestone");
            refused(DraftKind.STATED_CLAIM, ours.milestone(other), "milestone");
        }
    }

    @Test
    void noDraftRestsOnEvidenceForAnotherRecommendation() {
        for (var other : others) {
            refused(DraftKind.VERIFICATION, ours.evidence(other), "evidence");
            refused(DraftKind.ASSESSMENT, ours.evidence(other), "evidence");
        }
    }

    @Test
    void nobodyAnswersAQuestionThatWasPutToAnother() {
        for (var other : others) {
            refused(DraftKind.RESPONSE, ours.question(other), "question");
            refused(DraftKind.STATED_RESPONSE, ours.question(other), "question");
        }
    }

    @Test
    void nobodyAnswersForAnInstitutionOtherThanTheirs() {
        for (var other : others) {
            refused(DraftKind.RESPONSE, ours.institution(other), "institution");
            refused(DraftKind.CLAIM, ours.institution(other), "institution");
        }
    }

    @Test
    void whoeverIsNoOwnerIsNeitherAskedNorHeard() {
        for (var other : others) {
            for (var kind : List.of(DraftKind.QUESTION, DraftKind.STATED_RESPONSE, DraftKind.STATED_CLAIM)) {
                assertThat(problems(kind, content(kind, ours.institution(other))))
                        .extracting(Problem::field, Problem::key)
                        .contains(tuple("institution", "problem.notOwner"));
            }
        }
    }

    @Test
    void noWordsOfAnotherRecommendationAreChanged() {
        others.forEach(other -> refused(DraftKind.REWORDING, ours.text(other), "text"));
    }

    @Test
    void nothingOfAnotherRecommendationIsWithdrawnOrRemoved() {
        for (var other : others) {
            refused(DraftKind.WITHDRAWAL, ours.evidence(other), "fact");
            refused(DraftKind.REDACTION, ours.text(other), "words");
        }
    }

    @Test
    void anInstitutionsOwnWordsAreNotReworded() {
        var answer = text(
                "select words_text from response where recommendation_id = ?",
                world.recommendation().id());

        assertThat(problems(
                        DraftKind.REWORDING,
                        new RewordingContent(answer, Map.of(Language.EN, "Otherwise"), Language.EN, null, WHY)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("bodies." + Language.EN, "problem.ownersWords"));
        assertThat(problems(
                        DraftKind.REWORDING,
                        new RewordingContent(answer, Map.of(Language.SQ, "Përkthim"), Language.EN, null, WHY)))
                .as("a translation beside them may be added")
                .isEmpty();
    }

    @Test
    void aTitleStaysATitleWhenItIsReworded() {
        var title = text("select title_text from milestone where id = ?", ours.milestone.id());
        var tooLong = new RewordingContent(title, Map.of(Language.SQ, "a".repeat(301)), Language.EN, null, WHY);

        assertThat(problems(DraftKind.REWORDING, tooLong))
                .containsExactly(Problem.of("bodies.SQ", "problem.tooLong", 300));
    }

    @Test
    void noPlaceInAnotherPaperIsNamed() {
        var foreign = others.getLast();

        refused(DraftKind.ASSESSMENT, ours.passage(foreign), "grounds");
        refused(DraftKind.UPDATE, ours.passage(foreign), "grounds");
    }

    @Test
    void aNewRecommendationBringsOwnersAndMilestonesOfItsOwnOnly() {
        var fresh = sample.recommendation("Fresh", world.institution(), world.topic());
        for (var other : others) {
            var reaching = new RecommendationContent(
                    fresh.id(),
                    fresh.reference(),
                    null,
                    1,
                    fresh.topics(),
                    fresh.grounds(),
                    fresh.title(),
                    fresh.asks(),
                    List.of(),
                    List.of(new OwnerContent(other.of, world.institution(), Part.LEAD, null, Grounds.judgement())),
                    List.of(sample.milestone(other.of, "A step of another")));
            var draft = sample.open(
                    new NewDraft(DraftKind.RECOMMENDATION, world.publication(), null, fresh.id(), null, reaching),
                    world.contributor());

            assertThat(acting.call(world.contributor(), () -> gate.preview(draft.id(), act -> act))
                            .orElseThrow()
                            .problems())
                    .extracting(Problem::field, Problem::key)
                    .containsExactly(
                            tuple("owners[0].of", "problem.outside"), tuple("milestones[0].of", "problem.outside"));
        }
    }

    @Test
    void aDraftOfOnesOwnPublicationIsNotAboutAForeignRecommendation() {
        var foreign = others.getLast();
        var draft = sample.open(
                new NewDraft(
                        DraftKind.UPDATE,
                        world.publication(),
                        null,
                        foreign.of,
                        null,
                        content(DraftKind.UPDATE, foreign)),
                world.contributor());

        assertThat(acting.call(world.contributor(), () -> gate.publish(draft.id(), 1)))
                .isInstanceOfSatisfying(
                        PublishResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems()).contains(Problem.of("of", "problem.outside")));
    }

    private void refused(DraftKind kind, Things named, String field) {
        assertThat(problems(kind, content(kind, named)))
                .as(kind + " naming another's " + field)
                .extracting(Problem::field, Problem::key)
                .contains(tuple(field, "problem.outside"));
    }

    /** Asked through the same door as the deed: submitting where a second person is needed, publishing elsewhere. */
    private List<Problem> problems(DraftKind kind, Record content) {
        var official = kind.scope() == DraftKind.Scope.INSTITUTION;
        var who = official ? world.official() : world.contributor();
        var draft = sample.open(
                new NewDraft(
                        kind,
                        official ? null : world.publication(),
                        official ? world.institution() : null,
                        world.recommendation(),
                        null,
                        content),
                who);
        var result = acting.call(
                who, () -> kind.needsSecondPerson() ? drafts.submit(draft.id(), 1) : gate.publish(draft.id(), 1));
        return result instanceof PublishResult.Incomplete incomplete ? incomplete.problems() : List.of();
    }

    private Record content(DraftKind kind, Things named) {
        var day = FuzzyDate.of(today.day());
        var words = Sample.words("Words of " + kind);
        var paper = new Grounds(Provenance.PAPER, null, named.passage, false);
        return switch (kind) {
            case EVIDENCE ->
                new EvidenceContent(
                        EvidenceId.next(),
                        named.of,
                        EvidenceKind.OFFICIAL_DOCUMENT,
                        day,
                        Weighs.FOR,
                        Reliability.A,
                        Credibility.ONE,
                        null,
                        words,
                        List.of(named.milestone),
                        Grounds.judgement());
            case UPDATE -> new UpdateContent(named.of, day, words, paper);
            case MILESTONE_MOVE ->
                new MoveContent(named.milestone, day, MilestoneState.UNDER_WAY, null, null, words, Grounds.judgement());
            case VERIFICATION ->
                new VerificationContent(named.milestone, true, day, words, null, List.of(named.evidence));
            case QUESTION ->
                new QuestionContent(named.of, named.institution, day, Channel.LETTER, null, null, words, null);
            case STATED_RESPONSE -> response(named, Channel.HEARING, words);
            case RESPONSE -> response(named, Channel.PORTAL, words);
            case ASSESSMENT ->
                new AssessmentContent(named.of, Status.IN_PROGRESS, day, words, null, List.of(named.evidence), paper);
            case CLAIM ->
                new ClaimContent(
                        named.of,
                        named.milestone,
                        named.institution,
                        day,
                        Status.IN_PROGRESS,
                        Channel.PORTAL,
                        words,
                        null);
            case STATED_CLAIM ->
                new StatedClaimContent(
                        named.of,
                        named.milestone,
                        named.institution,
                        day,
                        Status.IN_PROGRESS,
                        Channel.HEARING,
                        words,
                        named.source);
            case REWORDING -> new RewordingContent(named.text, Map.of(Language.SQ, "Ndryshe"), Language.EN, null, WHY);
            case HANDOVER ->
                new HandoverContent(
                        named.institution,
                        others.getFirst().institution,
                        List.of(named.of),
                        day,
                        words,
                        Grounds.judgement());
            case INDICATOR ->
                new IndicatorContent(
                        IndicatorId.next(), named.of, words, words, Unit.PERCENT, Better.HIGHER, null, paper);
            case INDICATOR_TARGET, INDICATOR_VALUE -> throw new IllegalArgumentException(kind + " is tried elsewhere");
            case WITHDRAWAL -> new WithdrawalContent(FactKind.EVIDENCE, named.evidence.id(), words);
            case REDACTION ->
                new RedactionContent(named.text, Set.of(Language.EN), null, null, RemovalGround.PERSONAL_DATA);
            case PUBLICATION, INSTITUTION, SUCCESSION, SOURCE, RECOMMENDATION, REVIEW, IDENTITY_REDACTION ->
                throw new IllegalArgumentException(kind + " is about no recommendation that is there already");
        };
    }

    private ResponseContent response(Things named, Channel channel, Wording words) {
        return new ResponseContent(
                named.of,
                named.institution,
                named.question,
                null,
                FuzzyDate.of(today.day()),
                Position.IN_PART,
                channel,
                words,
                channel == Channel.PORTAL ? null : named.source);
    }

    /** All of a world that content can name, published; its owner was asked and has answered. */
    private Things things(Sample.World of) {
        var evidence = sample.evidence(of, "What was seen");
        var day = FuzzyDate.of(today.day());
        sample.publish(
                new NewDraft(
                        DraftKind.QUESTION,
                        of.publication(),
                        null,
                        of.recommendation(),
                        null,
                        new QuestionContent(
                                of.recommendation(),
                                of.institution(),
                                day,
                                Channel.LETTER,
                                null,
                                null,
                                Sample.words("Will you?"),
                                null)),
                of.contributor(),
                null);
        var question = new QuestionId(id(
                "select id from question where recommendation_id = ?",
                of.recommendation().id()));
        sample.publish(
                new NewDraft(
                        DraftKind.RESPONSE,
                        null,
                        of.institution(),
                        of.recommendation(),
                        null,
                        new ResponseContent(
                                of.recommendation(),
                                of.institution(),
                                question,
                                null,
                                day,
                                Position.ACCEPTED,
                                Channel.PORTAL,
                                Sample.words("We will."),
                                null)),
                of.official(),
                null);
        var milestone = of.milestones().getFirst();
        return new Things(
                of.recommendation(),
                milestone,
                evidence,
                of.institution(),
                question,
                text("select title_text from milestone where id = ?", milestone.id()),
                sample.source(of, "A source"),
                new PassageId(id(
                        "select id from passage where publication_id = ?",
                        of.publication().id())));
    }

    private TextId text(String sql, UUID of) {
        return new TextId(id(sql, of));
    }

    private UUID id(String sql, UUID of) {
        return db.sql(sql).param(of).query(UUID.class).single();
    }
}
