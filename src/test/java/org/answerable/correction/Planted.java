package org.answerable.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.answerable.Sample;
import org.answerable.access.SignedIn;
import org.answerable.administration.AddResult;
import org.answerable.administration.Institutions;
import org.answerable.administration.Publications;
import org.answerable.assessment.AssessmentContent;
import org.answerable.claim.ClaimContent;
import org.answerable.claim.StatedClaimContent;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.PublishResult;
import org.answerable.evidence.EvidenceContent;
import org.answerable.handover.HandoverContent;
import org.answerable.indicator.GroupContent;
import org.answerable.indicator.IndicatorContent;
import org.answerable.indicator.IndicatorTargetContent;
import org.answerable.indicator.IndicatorValueContent;
import org.answerable.indicator.SeriesContent;
import org.answerable.indicator.TargetContent;
import org.answerable.institution.InstitutionContent;
import org.answerable.institution.SuccessionContent;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.publication.PassageContent;
import org.answerable.publication.PublicationContent;
import org.answerable.publication.TopicContent;
import org.answerable.question.QuestionContent;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.recommendation.OwnerContent;
import org.answerable.recommendation.PartContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.response.ResponseContent;
import org.answerable.source.SourceContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.GroupId;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.Jurisdiction;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.SeriesId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.SuccessionKind;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TopicId;
import org.answerable.vocabulary.Unit;
import org.answerable.vocabulary.Weighs;
import org.answerable.wording.RewordingContent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A world in which one name stands wherever words can stand: published, in earlier states, and in drafts. */
final class Planted {

    final String name = "Zvqxname" + Sample.next();
    final SignedIn contributor;
    final SignedIn approver;
    final SignedIn official;
    final SignedIn administrator;
    final SignedIn second;
    final PublicationId publication;
    final String paper = "planted-" + Sample.next();
    final InstitutionId institution;
    final String office = "planted-office-" + Sample.next();
    final RecommendationId recommendation = RecommendationId.next();
    final RecommendationId part = RecommendationId.next();
    final String reference = "P" + Sample.next();
    final InstitutionId successor;

    private final Sample sample;
    private final Drafts drafts;
    private final Gate gate;
    private final JdbcClient db;
    private final FuzzyDate now;
    private final MilestoneId first = MilestoneId.next();
    private final MilestoneId last = MilestoneId.next();
    private final TopicId topic = TopicId.next();
    private final RecommendationId orphan = RecommendationId.next();
    private final IndicatorId indicator = IndicatorId.next();
    private final SeriesId series = SeriesId.next();
    private final GroupId group = GroupId.next();

    Planted(
            Sample sample,
            Drafts drafts,
            Gate gate,
            Publications publications,
            Institutions institutions,
            JdbcClient db,
            Today today) {
        this.sample = sample;
        this.drafts = drafts;
        this.gate = gate;
        this.db = db;
        now = FuzzyDate.of(today.day());
        administrator = sample.administrator();
        second = sample.administrator();
        publication = ((AddResult.Added<PublicationId>) sample.as(administrator, () -> publications.add(paper))).id();
        institution = ((AddResult.Added<InstitutionId>) sample.as(administrator, () -> institutions.add(office))).id();
        contributor = sample.contributor(publication);
        approver = sample.approver(publication);
        official = sample.person("Official", Role.OFFICIAL, null, institution);
        successor = sample.institution("Successor");
        paper("The paper");
        office("The office");
        recommended();
        happened();
        measured();
        passedOn();
        reworded();
        unpublished();
    }

    /** The same in three languages, with the name. */
    private Wording words(String text) {
        return Sample.words(text + " of " + name);
    }

    /** One more edition of the paper: it says the same words once more. */
    void paper(String title) {
        publishBy(
                administrator,
                second,
                new NewDraft(
                        DraftKind.PUBLICATION,
                        publication,
                        null,
                        null,
                        null,
                        new PublicationContent(
                                words(title),
                                words("Summary"),
                                words("Interests"),
                                words("No date"),
                                "House " + name,
                                "Author " + name,
                                null,
                                "https://example.invalid/" + name,
                                List.of(new TopicContent(topic, "topic-" + paper, words("Topic"))),
                                List.of(new PassageContent(PassageId.next(), words("Chapter"))))));
    }

    void office(String title) {
        publishBy(
                administrator,
                second,
                new NewDraft(
                        DraftKind.INSTITUTION,
                        null,
                        institution,
                        null,
                        null,
                        new InstitutionContent(
                                InstitutionKind.GOVERNMENT,
                                Jurisdiction.KOSOVO,
                                Duty.LEGAL,
                                null,
                                null,
                                words(title),
                                words("Office"),
                                words("Place"),
                                words("Law"),
                                words("Role"),
                                now,
                                Grounds.judgement())));
    }

    private void recommended() {
        var former = sample.institution("Former office");
        staff(
                DraftKind.RECOMMENDATION,
                new RecommendationContent(
                        recommendation,
                        reference,
                        null,
                        1,
                        List.of(topic),
                        Grounds.judgement(),
                        words("Title"),
                        words("Asks"),
                        List.of(part(part, "a"), part(orphan, "b")),
                        List.of(owner(recommendation, institution), owner(part, institution), owner(orphan, former)),
                        List.of(milestone(first), milestone(last))));
        sample.ends(former, now.day().minusDays(1));
    }

    private PartContent part(RecommendationId id, String letter) {
        return new PartContent(id, reference + letter, null, Grounds.judgement(), words("Part"), words("Part asks"));
    }

    private static OwnerContent owner(RecommendationId of, InstitutionId institution) {
        return new OwnerContent(of, institution, Part.LEAD, null, Grounds.judgement());
    }

    private MilestoneContent milestone(MilestoneId id) {
        return new MilestoneContent(
                id,
                recommendation,
                words("Step"),
                words("Done when"),
                Power.OWNER,
                1,
                false,
                Grounds.judgement(),
                null,
                null,
                now,
                DateOrigin.OURS,
                words("Why then"));
    }

    private void happened() {
        var source = source("Headline");
        var evidence = EvidenceId.next();
        staff(
                DraftKind.EVIDENCE,
                new EvidenceContent(
                        evidence,
                        recommendation,
                        EvidenceKind.MEDIA_REPORT,
                        now,
                        Weighs.FOR,
                        Reliability.B,
                        Credibility.TWO,
                        null,
                        words("What it shows"),
                        List.of(first),
                        new Grounds(Provenance.ELSEWHERE, source, null, false)));
        note("A note");
        staff(
                DraftKind.MILESTONE_MOVE,
                new MoveContent(
                        last,
                        now,
                        MilestoneState.UNDER_WAY,
                        now,
                        DateOrigin.OURS,
                        words("Why it moved"),
                        Grounds.judgement()));
        staff(
                DraftKind.VERIFICATION,
                new VerificationContent(first, true, now, words("Seen"), null, List.of(evidence)));
        staff(
                DraftKind.QUESTION,
                new QuestionContent(
                        recommendation,
                        institution,
                        now,
                        Channel.LETTER,
                        now.day().plusDays(9),
                        DateOrigin.OURS,
                        words("Will you?"),
                        words("Basis")));
        staff(
                DraftKind.STATED_RESPONSE,
                new ResponseContent(
                        recommendation,
                        institution,
                        null,
                        null,
                        now,
                        Position.ACCEPTED,
                        Channel.LETTER,
                        words("We do"),
                        statement()));
        staff(DraftKind.STATED_CLAIM, statedClaim());
        staff(
                DraftKind.ASSESSMENT,
                new AssessmentContent(
                        recommendation,
                        Status.IN_PROGRESS,
                        now,
                        words("Reasons"),
                        words("Deviation"),
                        List.of(evidence),
                        Grounds.judgement()));
        officials(
                DraftKind.RESPONSE,
                new ResponseContent(
                        recommendation,
                        institution,
                        null,
                        null,
                        now,
                        Position.ACCEPTED,
                        Channel.PORTAL,
                        words("We said"),
                        null));
        officials(
                DraftKind.CLAIM,
                new ClaimContent(
                        recommendation,
                        null,
                        institution,
                        now,
                        Status.IMPLEMENTED,
                        Channel.PORTAL,
                        words("All done"),
                        sourceContent("Their headline")));
        staff(
                DraftKind.WITHDRAWAL,
                new WithdrawalContent(FactKind.UPDATE_NOTE, id("update_note", "recommendation_id"), words("Mistaken")));
    }

    private void measured() {
        staff(
                DraftKind.INDICATOR,
                new IndicatorContent(
                        indicator,
                        recommendation,
                        words("Trust"),
                        words("How much trust"),
                        Unit.PERCENT,
                        Better.HIGHER,
                        null,
                        Grounds.judgement()));
        staff(DraftKind.INDICATOR_TARGET, target());
        var wrong = value("3");
        staff(DraftKind.INDICATOR_VALUE, wrong);
        staff(
                DraftKind.WITHDRAWAL,
                new WithdrawalContent(FactKind.INDICATOR_VALUE, wrong.id().id(), words("Misread")));
        staff(DraftKind.INDICATOR_VALUE, value("14.2"));
    }

    private IndicatorTargetContent target() {
        return new IndicatorTargetContent(
                indicator,
                now,
                new TargetContent(new BigDecimal("60"), null, DateOrigin.OURS),
                words("Why sixty"),
                Grounds.judgement());
    }

    private IndicatorValueContent value(String amount) {
        return new IndicatorValueContent(
                IndicatorValueId.next(),
                indicator,
                new SeriesContent(series, words("Barometer"), words("Why it stands apart"), true),
                new GroupContent(group, words("Group")),
                now,
                new BigDecimal(amount),
                false,
                null,
                words("Who was asked"),
                new Grounds(Provenance.ELSEWHERE, source("Survey"), null, false));
    }

    /** What the office owes for the part passes to another, which follows it. */
    private void passedOn() {
        publishBy(
                contributor,
                approver,
                new NewDraft(DraftKind.HANDOVER, publication, null, null, null, handover(institution, successor)));
        publishBy(administrator, second, succession(SuccessionKind.REPLACED));
    }

    private HandoverContent handover(InstitutionId from, InstitutionId to) {
        return new HandoverContent(from, to, List.of(part), now, words("Why it passed"), Grounds.judgement());
    }

    private NewDraft succession(SuccessionKind kind) {
        return new NewDraft(
                DraftKind.SUCCESSION,
                null,
                institution,
                null,
                null,
                new SuccessionContent(successor, kind, now, words("Why it became another"), Grounds.judgement()));
    }

    /** The name stood otherwise in an earlier state of what was published. */
    private void note(String text) {
        var content = new UpdateContent(recommendation, now, words("Before: " + text), Grounds.judgement());
        var draft = sample.open(staffDraft(DraftKind.UPDATE, content), contributor);
        var published = new UpdateContent(recommendation, now, words(text), Grounds.judgement());
        sample.as(contributor, () -> drafts.save(draft.id(), 1, published));
        isPublished(sample.as(contributor, () -> gate.publish(draft.id(), 2)));
    }

    private void reworded() {
        var title = title();
        staff(DraftKind.REWORDING, rewording(title, "A better title"));
        var away = sample.open(subject(staffDraft(DraftKind.REWORDING, rewording(title, "Never")), title), contributor);
        sample.as(contributor, () -> drafts.discard(away.id(), 1));
        sample.open(subject(staffDraft(DraftKind.REWORDING, rewording(title, "Not yet")), title), contributor);
    }

    private RewordingContent rewording(TextId text, String body) {
        return new RewordingContent(
                text,
                Map.of(Language.EN, body + " of " + name, Language.SQ, "sq: " + body + " of " + name),
                Language.EN,
                null,
                words("Why it reads otherwise"));
    }

    private StatedClaimContent statedClaim() {
        return new StatedClaimContent(
                recommendation,
                null,
                institution,
                now,
                Status.IN_PROGRESS,
                Channel.LETTER,
                words("They said so"),
                statement());
    }

    /** Drafts that repeat what is published, and a note with which one came back. */
    private void unpublished() {
        var again = new UpdateContent(recommendation, now, words("A note"), Grounds.judgement());
        sample.open(staffDraft(DraftKind.UPDATE, again), contributor);
        var quoting = new AssessmentContent(
                recommendation,
                Status.IN_PROGRESS,
                now,
                Sample.words("As they wrote: All done of " + name + ", and more."),
                null,
                List.of(),
                Grounds.judgement());
        var returned = sample.open(staffDraft(DraftKind.ASSESSMENT, quoting), contributor);
        sample.as(contributor, () -> drafts.submit(returned.id(), 1));
        sample.as(approver, () -> drafts.giveBack(returned.id(), 1, "Say it as in: We said of " + name));
        sample.open(
                new NewDraft(DraftKind.SOURCE, publication, null, null, null, sourceContent("Headline")), contributor);
        sample.open(staffDraft(DraftKind.STATED_CLAIM, statedClaim()), contributor);
        sample.open(staffDraft(DraftKind.INDICATOR_TARGET, target()), contributor);
        sample.open(staffDraft(DraftKind.INDICATOR_VALUE, value("15")), contributor);
        sample.open(
                new NewDraft(DraftKind.HANDOVER, publication, null, null, null, handover(successor, institution)),
                contributor);
        sample.open(succession(SuccessionKind.NONE), administrator);
    }

    private SourceId source(String title) {
        var content = sourceContent(title);
        publishBy(
                contributor,
                null,
                new NewDraft(
                        DraftKind.SOURCE, publication, null, null, content.id().id(), content));
        return content.id();
    }

    private SourceId statement() {
        var content = new SourceContent(
                SourceId.next(),
                EvidenceKind.OFFICIAL_STATEMENT,
                "Office",
                "Statement of " + name,
                "en",
                now,
                null,
                null);
        publishBy(
                contributor,
                null,
                new NewDraft(
                        DraftKind.SOURCE, publication, null, null, content.id().id(), content));
        return content.id();
    }

    private SourceContent sourceContent(String title) {
        return new SourceContent(
                SourceId.next(),
                EvidenceKind.OFFICIAL_STATEMENT,
                "Paper " + name,
                title + " of " + name,
                "en",
                now,
                "https://example.invalid/" + title.replace(' ', '-') + "-" + name,
                null);
    }

    private TextId title() {
        return new TextId(db.sql("select title_text from recommendation where id = ?")
                .param(recommendation.id())
                .query(UUID.class)
                .single());
    }

    private UUID id(String table, String of) {
        return db.sql("select id from " + table + " where " + of + " = ?")
                .param(recommendation.id())
                .query(UUID.class)
                .single();
    }

    private void staff(DraftKind kind, Record content) {
        publishBy(contributor, kind.needsSecondPerson() ? approver : null, staffDraft(kind, content));
    }

    private void officials(DraftKind kind, Record content) {
        publishBy(official, null, new NewDraft(kind, null, institution, recommendation, null, content));
    }

    private NewDraft staffDraft(DraftKind kind, Record content) {
        return new NewDraft(kind, publication, null, recommendation, null, content);
    }

    private static NewDraft subject(NewDraft draft, TextId text) {
        return new NewDraft(
                draft.kind(),
                draft.publication(),
                draft.institution(),
                draft.recommendation(),
                text.id(),
                draft.content());
    }

    /** With the second person where one is needed as things stand. */
    private void publishBy(SignedIn author, @Nullable SignedIn other, NewDraft draft) {
        var id = sample.open(draft, author).id();
        if (sample.as(author, () -> drafts.find(id)).orElseThrow().secondPerson()) {
            assertThat(sample.as(author, () -> drafts.submit(id, 1))).isInstanceOf(PublishResult.Submitted.class);
            isPublished(sample.as(Objects.requireNonNull(other), () -> gate.publish(id, 1)));
        } else {
            isPublished(sample.as(author, () -> gate.publish(id, 1)));
        }
    }

    private static void isPublished(PublishResult result) {
        assertThat(result).isInstanceOf(PublishResult.Published.class);
    }
}
