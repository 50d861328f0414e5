package org.answerable;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.assessment.AssessmentContent;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.OpenResult;
import org.answerable.drafting.PublishResult;
import org.answerable.evidence.EvidenceContent;
import org.answerable.institution.InstitutionContent;
import org.answerable.language.Wording;
import org.answerable.publication.PassageContent;
import org.answerable.publication.PublicationContent;
import org.answerable.publication.TopicContent;
import org.answerable.publishing.Act;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.recommendation.OwnerContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.source.SourceContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.Jurisdiction;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TopicId;
import org.answerable.vocabulary.Weighs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes records for tests, each call fresh, all of it invented. What is public goes through the drafts and the gate like
 * everything else; only people and their grants are put into their tables directly.
 */
public class Sample {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final JdbcClient db;
    private final Drafts drafts;
    private final Gate gate;
    private final ActingAs acting;
    private final Clock clock;
    private final Today today;

    Sample(JdbcClient db, Drafts drafts, Gate gate, ActingAs acting, Clock clock, Today today) {
        this.db = db;
        this.drafts = drafts;
        this.gate = gate;
        this.acting = acting;
        this.clock = clock;
        this.today = today;
    }

    /** A publication with people, an owner and one published recommendation with three milestones. */
    public record World(
            PublicationId publication,
            String slug,
            TopicId topic,
            InstitutionId institution,
            SignedIn contributor,
            SignedIn approver,
            SignedIn official,
            RecommendationId recommendation,
            String reference,
            List<MilestoneId> milestones) {}

    /** See {@link World}. */
    public World world() {
        return world("Publish waiting times " + next());
    }

    /** The same with this title. */
    public World world(String title) {
        var institution = institution("Health Department " + next());
        return world(title, institution);
    }

    /** The same with this owner. */
    public World world(String title, InstitutionId institution) {
        var slug = "paper-" + next();
        var topic = TopicId.next();
        var publication = publication(slug, topic);
        var contributor = person("Contributor", Role.CONTRIBUTOR, publication, null);
        var approver = person("Approver", Role.APPROVER, publication, null);
        var official = person("Official", Role.OFFICIAL, null, institution);
        var content = recommendation(title, institution, topic);
        publish(
                new NewDraft(DraftKind.RECOMMENDATION, publication, null, content.id(), null, content),
                contributor,
                approver);
        return new World(
                publication,
                slug,
                topic,
                institution,
                contributor,
                approver,
                official,
                content.id(),
                java.util.Objects.requireNonNull(content.reference()),
                content.milestones().stream().map(MilestoneContent::id).toList());
    }

    /** A recommendation that is not published: three milestones in the owner's power, no dates. */
    public RecommendationContent recommendation(String title, InstitutionId institution, TopicId topic) {
        var id = RecommendationId.next();
        return new RecommendationContent(
                id,
                "T" + next(),
                null,
                1,
                List.of(topic),
                Grounds.judgement(),
                words(title),
                words("What is asked: " + title),
                List.of(),
                List.of(new OwnerContent(id, institution, Part.LEAD, null, Grounds.judgement())),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> milestone(id, "Step " + number + " of " + title))
                        .toList());
    }

    /** A milestone that is not published. */
    public MilestoneContent milestone(RecommendationId of, String title) {
        return new MilestoneContent(
                MilestoneId.next(),
                of,
                words(title),
                words("Done when " + title),
                Power.OWNER,
                1,
                false,
                Grounds.judgement(),
                null,
                null,
                null,
                null,
                null);
    }

    /** A public note on the recommendation of this world. */
    public Act update(World world, String note) {
        var content =
                new UpdateContent(world.recommendation(), FuzzyDate.of(today.day()), words(note), Grounds.judgement());
        return publish(
                new NewDraft(DraftKind.UPDATE, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                null);
    }

    /** A public source, not re-checked. */
    public SourceId source(World world, String title) {
        var id = SourceId.next();
        publish(
                new NewDraft(
                        DraftKind.SOURCE,
                        world.publication(),
                        null,
                        null,
                        null,
                        new SourceContent(
                                id,
                                EvidenceKind.OFFICIAL_DOCUMENT,
                                "Gazette of Nowhere",
                                title,
                                "en",
                                FuzzyDate.of(today.day()),
                                null,
                                null)),
                world.contributor(),
                null);
        return id;
    }

    /** Public evidence from a source of its own, for the first milestone. */
    public EvidenceId evidence(World world, String shows) {
        var id = EvidenceId.next();
        var content = new EvidenceContent(
                id,
                world.recommendation(),
                EvidenceKind.OFFICIAL_DOCUMENT,
                FuzzyDate.of(today.day()),
                Weighs.FOR,
                Reliability.B,
                Credibility.TWO,
                null,
                words(shows),
                List.of(world.milestones().getFirst()),
                new Grounds(Provenance.ELSEWHERE, source(world, "Source of " + shows), null, false));
        publish(
                new NewDraft(DraftKind.EVIDENCE, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                null);
        return id;
    }

    /** A public assessment, agreed by two people. */
    public Act assessment(World world, Status status, String reasons) {
        var content = new AssessmentContent(
                world.recommendation(),
                status,
                FuzzyDate.of(today.day()),
                words(reasons),
                words("The milestones do not tell the whole story."),
                List.of(),
                Grounds.judgement());
        return publish(
                new NewDraft(DraftKind.ASSESSMENT, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                world.approver());
    }

    /** Publishes what the author drafts, with the second person's agreement where there is one. */
    public Act publish(NewDraft draft, SignedIn author, @Nullable SignedIn second) {
        var opened = open(draft, author);
        if (second != null) {
            var submitted = acting.call(author, () -> drafts.submit(opened.id(), opened.version()));
            if (!(submitted instanceof PublishResult.Submitted)) {
                throw new AssertionError("not submitted: " + submitted);
            }
        }
        var published =
                acting.call(second == null ? author : second, () -> gate.publish(opened.id(), opened.version()));
        if (published instanceof PublishResult.Published done) {
            return done.act();
        }
        throw new AssertionError("not published: " + published);
    }

    /** A draft that the author begins. */
    public DraftHeader open(NewDraft draft, SignedIn author) {
        var opened = acting.call(author, () -> drafts.open(draft));
        if (opened instanceof OpenResult.Opened done) {
            return done.draft();
        }
        throw new AssertionError("not opened: " + opened);
    }

    /** A published publication with one topic and one passage. */
    public PublicationId publication(String slug, TopicId topic) {
        var id = PublicationId.next();
        db.sql("insert into publication (id, slug, created_at) values (?, ?, ?)")
                .params(id.id(), slug, now())
                .update();
        publish(
                new NewDraft(
                        DraftKind.PUBLICATION,
                        id,
                        null,
                        null,
                        null,
                        new PublicationContent(
                                words("Paper " + slug),
                                words("What the paper is about"),
                                words("Who wrote it also assesses it"),
                                null,
                                "Institute of Nowhere",
                                "A. Nobody",
                                null,
                                null,
                                List.of(new TopicContent(topic, "topic-" + next(), words("Topic of " + slug))),
                                List.of(new PassageContent(PassageId.next(), words("First chapter"))))),
                administrator(),
                null);
        return id;
    }

    /** A published institution with a legal duty to answer. */
    public InstitutionId institution(String name) {
        return institution(name, Duty.LEGAL);
    }

    /** A published institution. */
    public InstitutionId institution(String name, Duty duty) {
        var id = InstitutionId.next();
        db.sql("insert into institution (id, slug, created_at) values (?, ?, ?)")
                .params(id.id(), name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + next(), now())
                .update();
        publish(
                new NewDraft(
                        DraftKind.INSTITUTION,
                        null,
                        id,
                        null,
                        null,
                        new InstitutionContent(
                                InstitutionKind.GOVERNMENT,
                                Jurisdiction.KOSOVO,
                                duty,
                                null,
                                null,
                                words(name),
                                null,
                                null,
                                null,
                                null,
                                FuzzyDate.of(today.day()),
                                Grounds.judgement())),
                administrator(),
                null);
        return id;
    }

    /** A person who keeps the installation. */
    public SignedIn administrator() {
        return person("Administrator", Role.ADMINISTRATOR, null, null);
    }

    /** A person who reads everything and writes nothing. */
    public SignedIn auditor() {
        return person("Auditor", Role.AUDITOR, null, null);
    }

    /** A person with one grant, from the day before yesterday on. */
    public SignedIn person(
            String name, Role role, @Nullable PublicationId publication, @Nullable InstitutionId institution) {
        var actor = actor();
        var number = next();
        db.sql("insert into person (actor_id, name, email, sign_in_name, language, demo, created_at, version)"
                        + " values (?, ?, ?, ?, 'en', false, ?, 1)")
                .params(
                        actor.id(),
                        name + " " + number,
                        "p" + number + "@example.invalid",
                        "p" + number + "@example.invalid",
                        now())
                .update();
        grant(actor, role, publication, institution, today.day().minusDays(2));
        return new SignedIn(actor, Language.EN, java.util.Set.of(role), true, null);
    }

    /** One more grant for a person. */
    public void grant(
            ActorId actor,
            Role role,
            @Nullable PublicationId publication,
            @Nullable InstitutionId institution,
            LocalDate from) {
        db.sql("insert into role_grant"
                        + " (id, actor_id, role, publication_id, institution_id, valid_from, given_by, given_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(actor.id())
                .param(role.name())
                .param(publication == null ? null : publication.id())
                .param(institution == null ? null : institution.id())
                .param(from)
                .param(actor().id())
                .param(now())
                .update();
    }

    /** Words in three languages that can be told apart. */
    public static Wording words(String text) {
        return new Wording(
                Language.EN, Map.of(Language.EN, text, Language.SQ, "sq: " + text, Language.SR, "sr: " + text));
    }

    /** A number that no other call gets. */
    public static int next() {
        return NUMBERS.incrementAndGet();
    }

    private ActorId actor() {
        var actor = ActorId.next();
        db.sql("insert into actor (id, kind, created_at) values (?, 'PERSON', ?)")
                .params(actor.id(), now())
                .update();
        return actor;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
