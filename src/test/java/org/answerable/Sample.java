package org.answerable;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.administration.AddResult;
import org.answerable.administration.Institutions;
import org.answerable.administration.Publications;
import org.answerable.assessment.AssessmentContent;
import org.answerable.correction.RedactionContent;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.OpenResult;
import org.answerable.drafting.PublishResult;
import org.answerable.evidence.EvidenceContent;
import org.answerable.institution.InstitutionContent;
import org.answerable.language.Wording;
import org.answerable.milestone.MoveContent;
import org.answerable.milestone.VerificationContent;
import org.answerable.people.AcceptResult;
import org.answerable.people.GiveResult;
import org.answerable.people.Grants;
import org.answerable.people.Invitations;
import org.answerable.people.InviteResult;
import org.answerable.people.NewGrant;
import org.answerable.people.NewPerson;
import org.answerable.people.People;
import org.answerable.publication.PassageContent;
import org.answerable.publication.PublicationContent;
import org.answerable.publication.TopicContent;
import org.answerable.publishing.Act;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.recommendation.OwnerContent;
import org.answerable.recommendation.PartContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.signin.Accounts;
import org.answerable.source.SourceContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.DateOrigin;
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
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TopicId;
import org.answerable.vocabulary.Weighs;
import org.answerable.wording.RewordingContent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes records for tests, each call fresh, all of it invented, and all of it through the services, the drafts and the
 * gate that everybody uses.
 */
public class Sample {

    /** The password of who has one. */
    public static final String PASSWORD = "correct-horse-battery-9";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final JdbcClient db;
    private final People people;
    private final Grants grants;
    private final Invitations invitations;
    private final Publications publications;
    private final Institutions institutions;
    private final Drafts drafts;
    private final Gate gate;
    private final Accounts accounts;
    private final ActingAs acting;
    private final Clock clock;
    private final Today today;

    Sample(
            JdbcClient db,
            People people,
            Grants grants,
            Invitations invitations,
            Publications publications,
            Institutions institutions,
            Drafts drafts,
            Gate gate,
            Accounts accounts,
            ActingAs acting,
            Clock clock,
            Today today) {
        this.db = db;
        this.people = people;
        this.grants = grants;
        this.invitations = invitations;
        this.publications = publications;
        this.institutions = institutions;
        this.drafts = drafts;
        this.gate = gate;
        this.accounts = accounts;
        this.acting = acting;
        this.clock = clock;
        this.today = today;
    }

    /** The work's result, done as somebody. */
    public <T> T as(SignedIn who, Supplier<T> work) {
        return acting.call(who, work);
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
        return recommended(title, slug, topic, publication, institution, contributor, approver);
    }

    /** One more recommendation of the same publication and people, with an owner of its own. */
    public World another(World world) {
        return another(world, institution("Roads Department " + next()));
    }

    /** The same with this owner. */
    public World another(World world, InstitutionId institution) {
        return another(world, institution, world.approver());
    }

    /** The same, approved by this colleague. */
    public World another(World world, InstitutionId institution, SignedIn approver) {
        return recommended(
                "Mend the roads " + next(),
                world.slug(),
                world.topic(),
                world.publication(),
                institution,
                world.contributor(),
                approver);
    }

    /** A world whose recommendation has a part, and nobody owns more than this part. */
    public record Divided(World world, RecommendationId part, String partReference) {}

    /** See {@link Divided}. */
    public Divided divided() {
        var institution = institution("Water Department " + next());
        return divided((of, part) -> List.of(owner(part, institution, Part.LEAD, null)), institution);
    }

    /** The same, but its owner has led the whole and the part for years, and these support the whole. */
    public Divided owned(InstitutionId... others) {
        var since = FuzzyDate.of(LocalDate.of(2001, 1, 1));
        var institution = institution("Water Department " + next(), Duty.LEGAL, since);
        return divided(
                (of, part) -> Stream.concat(
                                Stream.of(
                                        owner(of, institution, Part.LEAD, since),
                                        owner(part, institution, Part.LEAD, since)),
                                Stream.of(others).map(other -> owner(of, other, Part.SUPPORTING, since)))
                        .toList(),
                institution);
    }

    private static OwnerContent owner(
            RecommendationId of, InstitutionId institution, Part part, @Nullable FuzzyDate from) {
        return new OwnerContent(of, institution, part, from, Grounds.judgement());
    }

    private Divided divided(
            BiFunction<RecommendationId, RecommendationId, List<OwnerContent>> owners, InstitutionId institution) {
        var slug = "paper-" + next();
        var topic = TopicId.next();
        var publication = publication(slug, topic);
        var whole = recommendation("Mend the pipes " + next(), institution, topic);
        var part = new PartContent(
                RecommendationId.next(),
                whole.reference() + "a",
                null,
                Grounds.judgement(),
                words("Find the leaks"),
                words("What the part asks"));
        var content = new RecommendationContent(
                whole.id(),
                whole.reference(),
                null,
                1,
                whole.topics(),
                whole.grounds(),
                whole.title(),
                whole.asks(),
                List.of(part),
                owners.apply(whole.id(), part.id()),
                whole.milestones());
        var contributor = contributor(publication);
        var approver = approver(publication);
        publish(
                new NewDraft(DraftKind.RECOMMENDATION, publication, null, content.id(), null, content),
                contributor,
                approver);
        return new Divided(
                world(publication, slug, topic, institution, contributor, approver, content),
                part.id(),
                Objects.requireNonNull(part.reference()));
    }

    /** A world whose recommendation is only a draft; its publication and its owner are public. */
    public World hidden() {
        var institution = institution("Quiet Department " + next());
        var slug = "paper-" + next();
        var topic = TopicId.next();
        var publication = publication(slug, topic);
        var contributor = person("Contributor", Role.CONTRIBUTOR, publication, null);
        var approver = person("Approver", Role.APPROVER, publication, null);
        var content = recommendation("Not agreed yet " + next(), institution, topic);
        open(new NewDraft(DraftKind.RECOMMENDATION, publication, null, content.id(), null, content), contributor);
        return world(publication, slug, topic, institution, contributor, approver, content);
    }

    private World recommended(
            String title,
            String slug,
            TopicId topic,
            PublicationId publication,
            InstitutionId institution,
            SignedIn contributor,
            SignedIn approver) {
        var content = recommendation(title, institution, topic);
        publish(
                new NewDraft(DraftKind.RECOMMENDATION, publication, null, content.id(), null, content),
                contributor,
                approver);
        return world(publication, slug, topic, institution, contributor, approver, content);
    }

    private World world(
            PublicationId publication,
            String slug,
            TopicId topic,
            InstitutionId institution,
            SignedIn contributor,
            SignedIn approver,
            RecommendationContent content) {
        return new World(
                publication,
                slug,
                topic,
                institution,
                contributor,
                approver,
                person("Official", Role.OFFICIAL, null, institution),
                content.id(),
                Objects.requireNonNull(content.reference()),
                content.milestones().stream().map(MilestoneContent::id).toList());
    }

    /** Two people remove the English title of a world's recommendation for good. */
    public void takeTitleAway(World world) {
        takeTitleAway(world, Set.of(Language.EN));
    }

    /** Two people remove the title in these languages for good. */
    public void takeTitleAway(World world, Set<Language> languages) {
        var title = new TextId(db.sql("select title_text from recommendation where id = ?")
                .param(world.recommendation().id())
                .query(UUID.class)
                .single());
        publish(
                new NewDraft(
                        DraftKind.REDACTION,
                        world.publication(),
                        null,
                        world.recommendation(),
                        title.id(),
                        new RedactionContent(title, languages, null, null, RemovalGround.SAFETY)),
                world.contributor(),
                world.approver());
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

    /** A public source of today, not re-checked. */
    public SourceId source(World world, String title) {
        return source(world, title, EvidenceKind.OFFICIAL_DOCUMENT);
    }

    /** A published source of this kind. */
    public SourceId source(World world, String title, EvidenceKind kind) {
        return source(world, title, kind, today.day());
    }

    /** The same, published on this day; null where that is not known. */
    public SourceId source(World world, String title, EvidenceKind kind, @Nullable LocalDate published) {
        var id = SourceId.next();
        var date = published == null ? null : FuzzyDate.of(published);
        publish(
                new NewDraft(
                        DraftKind.SOURCE,
                        world.publication(),
                        null,
                        null,
                        null,
                        new SourceContent(id, kind, "Gazette of Nowhere", title, "en", date, null, null)),
                world.contributor(),
                null);
        return id;
    }

    /** What the owner says itself, in a published source. */
    public Grounds spoken(World world) {
        var source = source(world, "Statement " + next(), EvidenceKind.OFFICIAL_STATEMENT);
        return new Grounds(Provenance.ELSEWHERE, source, null, false);
    }

    /** Public evidence from a source of its own, for the first milestone. */
    public EvidenceId evidence(World world, String shows) {
        return evidence(world, shows, source(world, "Source of " + shows));
    }

    /** The same from a source of which nobody knows the day. */
    public EvidenceId undatedEvidence(World world, String shows) {
        return evidence(world, shows, source(world, "Source of " + shows, EvidenceKind.OFFICIAL_DOCUMENT, null));
    }

    private EvidenceId evidence(World world, String shows, SourceId source) {
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
                new Grounds(Provenance.ELSEWHERE, source, null, false));
        publish(
                new NewDraft(DraftKind.EVIDENCE, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                null);
        return id;
    }

    /** The English title, which is the original, gets other words. */
    public Act retitled(World world, String title) {
        var text = db.sql("select title_text from recommendation where id = ?")
                .param(world.recommendation().id())
                .query(UUID.class)
                .single();
        var content = new RewordingContent(
                new TextId(text), Map.of(Language.EN, title), Language.EN, null, words("Reads better"));
        return publish(
                new NewDraft(DraftKind.REWORDING, world.publication(), null, world.recommendation(), text, content),
                world.contributor(),
                world.approver());
    }

    /** A public assessment, agreed by two people. */
    public Act assessment(World world, Status status, String reasons) {
        return publish(assessmentDraft(world, status, reasons), world.contributor(), world.approver());
    }

    /** Two people agree that the first milestone is done, on public evidence of its own. */
    public void verified(World world) {
        verification(world, world.milestones().getFirst(), true);
    }

    /** Two people agree whether a milestone is done, on public evidence of its own. */
    public void verification(World world, MilestoneId milestone, boolean verified) {
        var content = new VerificationContent(
                milestone,
                verified,
                FuzzyDate.of(today.day()),
                words("Both of us looked"),
                null,
                List.of(evidence(world, "It stands on the page")));
        publish(
                new NewDraft(DraftKind.VERIFICATION, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                world.approver());
    }

    /** The first milestone was found to be so far on a day. */
    public Act moved(World world, MilestoneState state, LocalDate on) {
        return publish(moveDraft(world, state, on), world.contributor(), null);
    }

    /** The same as a draft. */
    public NewDraft moveDraft(World world, MilestoneState state, LocalDate on) {
        return moveDraft(
                world,
                new MoveContent(
                        world.milestones().getFirst(),
                        FuzzyDate.of(on),
                        state,
                        null,
                        null,
                        words("Seen that day"),
                        Grounds.judgement()));
    }

    /** The owner of the first milestone promised on a day to reach it by then, in a source of its own. */
    public Act promised(World world, LocalDate on, FuzzyDate due) {
        var content = new MoveContent(
                world.milestones().getFirst(),
                FuzzyDate.of(on),
                null,
                due,
                DateOrigin.PROMISED,
                words("The owner said so"),
                said(world));
        return publish(moveDraft(world, content), world.contributor(), null);
    }

    /** That the owner said so itself, in a source of its own. */
    public Grounds said(World world) {
        return new Grounds(Provenance.ELSEWHERE, source(world, "Statement " + next()), null, false);
    }

    private static NewDraft moveDraft(World world, MoveContent content) {
        return new NewDraft(DraftKind.MILESTONE_MOVE, world.publication(), null, world.recommendation(), null, content);
    }

    /** A public assessment that is true from a day, agreed by two people. */
    public Act assessment(World world, Status status, String reasons, LocalDate from) {
        return publish(assessmentDraft(world, status, reasons, from), world.contributor(), world.approver());
    }

    /** An assessment that may be published whatever the milestones add up to. */
    public NewDraft assessmentDraft(World world, Status status, String reasons) {
        return assessmentDraft(world, status, reasons, today.day());
    }

    private NewDraft assessmentDraft(World world, Status status, String reasons, LocalDate from) {
        var content = new AssessmentContent(
                world.recommendation(),
                status,
                FuzzyDate.of(from),
                words(reasons),
                words("The milestones do not tell the whole story."),
                List.of(),
                Grounds.judgement());
        return new NewDraft(DraftKind.ASSESSMENT, world.publication(), null, world.recommendation(), null, content);
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

    /** A published publication. */
    public PublicationId publication() {
        return publication("paper-" + next(), TopicId.next());
    }

    /** A publication without an edition, so without a page. */
    public PublicationId bare() {
        return added(as(administrator(), () -> publications.add("bare-" + next())));
    }

    /** A published publication with one topic and one passage. */
    public PublicationId publication(String slug, TopicId topic) {
        var administrator = administrator();
        var id = added(as(administrator, () -> publications.add(slug)));
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
                administrator,
                null);
        return id;
    }

    /** One more edition of a world's publication, with another title. */
    public static PublicationContent edition(World world) {
        return new PublicationContent(
                words("Edition " + next() + " of " + world.slug()),
                words("What the paper is about"),
                words("Who wrote it also assesses it"),
                null,
                "Institute of Nowhere",
                "A. Nobody",
                null,
                null,
                List.of(),
                List.of());
    }

    /** A published institution with a legal duty to answer. */
    public InstitutionId institution(String name) {
        return institution(name, Duty.LEGAL);
    }

    /** A published institution. */
    public InstitutionId institution(String name, Duty duty) {
        return institution(name, duty, FuzzyDate.of(today.day()));
    }

    /** The same, what is public of it true from this day. */
    public InstitutionId institution(String name, Duty duty, FuzzyDate since) {
        var administrator = administrator();
        var slug = ("i-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + next())
                .replaceAll("-+", "-");
        var id = added(as(administrator, () -> institutions.add(slug)));
        institution(id, name, duty, since, null, administrator, null);
        return id;
    }

    /** One more record of an institution: it exists no longer after this day, or goes on. */
    public void ends(InstitutionId institution, @Nullable LocalDate validUntil) {
        institution(
                institution,
                "A department that ends",
                Duty.LEGAL,
                FuzzyDate.of(today.day()),
                validUntil,
                administrator(),
                administrator());
    }

    private void institution(
            InstitutionId id,
            String name,
            Duty duty,
            FuzzyDate since,
            @Nullable LocalDate validUntil,
            SignedIn administrator,
            @Nullable SignedIn second) {
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
                                validUntil,
                                words(name),
                                null,
                                null,
                                null,
                                null,
                                since,
                                Grounds.judgement())),
                administrator,
                second);
    }

    /** A person who keeps the installation; cannot sign in, and so never counts as the last one who does. */
    public SignedIn administrator() {
        return person("Administrator", Role.ADMINISTRATOR, null, null);
    }

    /** A person who reads everything and writes nothing. */
    public SignedIn auditor() {
        return person("Auditor", Role.AUDITOR, null, null);
    }

    /** A person who drafts for this publication. */
    public SignedIn contributor(PublicationId publication) {
        return person("Contributor", Role.CONTRIBUTOR, publication, null);
    }

    /** A person who approves for this publication. */
    public SignedIn approver(PublicationId publication) {
        return person("Approver", Role.APPROVER, publication, null);
    }

    /** A person who speaks for this institution. */
    public SignedIn official(InstitutionId institution) {
        return person("Official", Role.OFFICIAL, null, institution);
    }

    /** A person with one grant, from the day before yesterday on. */
    public SignedIn person(
            String name, Role role, @Nullable PublicationId publication, @Nullable InstitutionId institution) {
        var person = person(name).actor();
        grant(person, role, publication, institution, today.day().minusDays(2));
        return accounts.now(person).orElseThrow();
    }

    /** A person without any role, who has not set a password yet. */
    public SignedIn person(String name) {
        return accounts.now(invite(name).person()).orElseThrow();
    }

    /** A person who can sign in, with {@link #signInName} and {@link #PASSWORD}, and has no role yet. */
    public SignedIn personWithPassword(String name) {
        var invited = invite(name);
        if (invitations.accept(secret(invited.path()), PASSWORD) instanceof AcceptResult.Accepted) {
            return accounts.now(invited.person()).orElseThrow();
        }
        throw new AssertionError("no password for " + name);
    }

    /** What a one-time link ends with. */
    public static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What a person types to sign in. */
    public String signInName(SignedIn who) {
        return db.sql("select sign_in_name from person where actor_id = ?")
                .param(who.actor().id())
                .query(String.class)
                .single();
    }

    /** The same person with the roles of now. */
    public SignedIn again(SignedIn who) {
        return accounts.now(who.actor()).orElseThrow();
    }

    /** One more grant for a person, as the installation would give it. */
    public void grant(
            ActorId actor,
            Role role,
            @Nullable PublicationId publication,
            @Nullable InstitutionId institution,
            LocalDate from) {
        var grant = new NewGrant(role, publication, institution, from, null);
        var given = as(installation(), () -> grants.give(actor, grant));
        if (!(given instanceof GiveResult.Given)) {
            throw new AssertionError("not given: " + grant + " " + given);
        }
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

    private InviteResult.Invited invite(String name) {
        var person = new NewPerson(name, "p" + next() + "@example.invalid", Language.EN);
        var invited = as(installation(), () -> people.invite(person, List.of()));
        if (invited instanceof InviteResult.Invited done) {
            return done;
        }
        throw new AssertionError("not invited: " + invited);
    }

    /** A job that gives the first roles, as at the start of an installation. */
    private SignedIn installation() {
        var actor = ActorId.next();
        db.sql("insert into actor (id, kind, created_at) values (?, 'JOB', ?)")
                .params(actor.id(), Timestamp.from(clock.instant()))
                .update();
        return new SignedIn(actor, Language.EN, Set.of(Role.ADMINISTRATOR), true, null);
    }

    private static <I> I added(AddResult<I> result) {
        if (result instanceof AddResult.Added<I>(var id)) {
            return id;
        }
        throw new AssertionError("not added: " + result);
    }
}
