package org.answerable.office;

import static org.answerable.schema.Tables.ACTOR;
import static org.answerable.schema.Tables.INSTITUTION;
import static org.answerable.schema.Tables.ROLE_GRANT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.answerable.Sample;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.OpenResult;
import org.answerable.drafting.PublishResult;
import org.answerable.institution.InstitutionContent;
import org.answerable.language.Wording;
import org.answerable.question.QuestionContent;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.recommendation.OwnerContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.storage.Today;
import org.answerable.update.UpdateContent;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.GrantId;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.Jurisdiction;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Role;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells short stories for the tests of the office: invented institutions, what is asked of them, who speaks for them. */
@Component
public class OfficeStory {

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private final DSLContext db;
    private final ActingAs acting;
    private final Drafts drafts;
    private final Gate gate;
    private final Clock clock;
    private final Today today;
    private final Sample sample;

    OfficeStory(Sample sample, DSLContext db, ActingAs acting, Drafts drafts, Gate gate, Clock clock, Today today) {
        this.db = db;
        this.acting = acting;
        this.drafts = drafts;
        this.gate = gate;
        this.clock = clock;
        this.today = today;
        this.sample = sample;
    }

    /** An institution and its address. */
    public record Place(InstitutionId id, String slug) {}

    /** A recommendation with its one milestone. */
    public record Told(RecommendationId id, String reference, MilestoneId milestone, PublicationId publication) {}

    /** Published, with a legal duty to answer. */
    public Place institution(String name) {
        var id = InstitutionId.next();
        var slug = "office-" + id.id();
        db.insertInto(INSTITUTION)
                .set(INSTITUTION.ID, id)
                .set(INSTITUTION.SLUG, slug)
                .set(INSTITUTION.CREATED_AT, clock.instant())
                .execute();
        var content = new InstitutionContent(
                InstitutionKind.GOVERNMENT,
                Jurisdiction.KOSOVO,
                Duty.LEGAL,
                null,
                null,
                words(name),
                null,
                null,
                null,
                null,
                now(),
                Grounds.judgement());
        publish(
                person(grantsNothing -> {}, Role.ADMINISTRATOR),
                new NewDraft(DraftKind.INSTITUTION, null, id, null, null, content));
        return new Place(id, slug);
    }

    /** Who speaks for these. */
    public SignedIn official(Place... places) {
        return person(
                actor -> {
                    for (var place : places) {
                        grant(actor, Role.OFFICIAL, null, place.id());
                    }
                },
                Role.OFFICIAL);
    }

    SignedIn contributor(PublicationId publication) {
        return person(actor -> grant(actor, Role.CONTRIBUTOR, publication, null), Role.CONTRIBUTOR);
    }

    /** Published, with one milestone, led by the first and supported by the others. */
    public Told recommendation(String title, Place... owners) {
        var told = begun();
        var approver = person(actor -> grant(actor, Role.APPROVER, told.publication(), null), Role.APPROVER);
        var draft = acting.call(contributor(told.publication()), () -> open(recommendationDraft(told, title, owners)));
        acting.run(contributor(told.publication()), () -> drafts.submit(draft, 1));
        acting.run(approver, () -> published(gate.publish(draft, 1)));
        return told;
    }

    /** Drafted by staff and not published. */
    public Told unpublished(String title, Place... owners) {
        var told = begun();
        acting.run(contributor(told.publication()), () -> open(recommendationDraft(told, title, owners)));
        return told;
    }

    /** Asks by letter, due in two weeks. */
    public void ask(Told told, Place whom, String question) {
        var content = new QuestionContent(
                told.id(),
                whom.id(),
                now(),
                Channel.LETTER,
                today.day().plusDays(14),
                DateOrigin.LEGAL,
                words(question),
                words("Law on letters"));
        publish(
                contributor(told.publication()),
                new NewDraft(DraftKind.QUESTION, told.publication(), null, told.id(), null, content));
    }

    /** An update note that a contributor began. */
    public DraftId noteBegunByStaff(Told told) {
        var content = new UpdateContent(told.id(), now(), words("Not yet public"), Grounds.judgement());
        return acting.call(
                contributor(told.publication()),
                () -> open(new NewDraft(DraftKind.UPDATE, told.publication(), null, told.id(), null, content)));
    }

    /** The day it is. */
    public LocalDate day() {
        return today.day();
    }

    private Told begun() {
        return new Told(
                RecommendationId.next(), "O" + NUMBER.incrementAndGet(), MilestoneId.next(), sample.publication());
    }

    private NewDraft recommendationDraft(Told told, String title, Place... owners) {
        var content = new RecommendationContent(
                told.id(),
                told.reference(),
                null,
                1,
                List.of(),
                Grounds.judgement(),
                words(title),
                words("What the paper asks: " + title),
                List.of(),
                Arrays.stream(owners)
                        .map(owner -> new OwnerContent(
                                told.id(),
                                owner.id(),
                                owner.equals(owners[0]) ? Part.LEAD : Part.SUPPORTING,
                                now(),
                                Grounds.judgement()))
                        .toList(),
                List.of(new MilestoneContent(
                        told.milestone(),
                        told.id(),
                        words("The rules are public"),
                        words("The rules are on the ministry's page"),
                        Power.OWNER,
                        1,
                        false,
                        Grounds.judgement(),
                        MilestoneState.NOT_BEGUN,
                        now(),
                        null,
                        null,
                        null)));
        return new NewDraft(DraftKind.RECOMMENDATION, told.publication(), null, told.id(), null, content);
    }

    private void publish(SignedIn who, NewDraft draft) {
        acting.run(who, () -> published(gate.publish(open(draft), 1)));
    }

    private DraftId open(NewDraft draft) {
        return switch (drafts.open(draft)) {
            case OpenResult.Opened(var opened) -> opened.id();
            case OpenResult.NotThere(), OpenResult.ConflictOfInterest() ->
                throw new AssertionError("could not begin " + draft);
        };
    }

    private static void published(PublishResult result) {
        if (!(result instanceof PublishResult.Published)) {
            throw new AssertionError(result.toString());
        }
    }

    private SignedIn person(Consumer<ActorId> grants, Role role) {
        var id = ActorId.next();
        db.insertInto(ACTOR)
                .set(ACTOR.ID, id)
                .set(ACTOR.KIND, "PERSON")
                .set(ACTOR.CREATED_AT, clock.instant())
                .execute();
        if (role == Role.ADMINISTRATOR) {
            grant(id, role, null, null);
        }
        grants.accept(id);
        return new SignedIn(id, Language.EN, Set.of(role), true, null);
    }

    private void grant(
            ActorId actor, Role role, @Nullable PublicationId publication, @Nullable InstitutionId institution) {
        var giver = ActorId.next();
        db.insertInto(ACTOR)
                .set(ACTOR.ID, giver)
                .set(ACTOR.KIND, "JOB")
                .set(ACTOR.CREATED_AT, clock.instant())
                .execute();
        db.insertInto(ROLE_GRANT)
                .set(ROLE_GRANT.ID, new GrantId(UUID.randomUUID()))
                .set(ROLE_GRANT.ACTOR_ID, actor)
                .set(ROLE_GRANT.ROLE, role)
                .set(ROLE_GRANT.PUBLICATION_ID, publication)
                .set(ROLE_GRANT.INSTITUTION_ID, institution)
                .set(ROLE_GRANT.VALID_FROM, today.day())
                .set(ROLE_GRANT.GIVEN_BY, giver)
                .set(ROLE_GRANT.GIVEN_AT, clock.instant())
                .execute();
    }

    private FuzzyDate now() {
        return FuzzyDate.of(today.day());
    }

    private static Wording words(String text) {
        return new Wording(Language.EN, Map.of(Language.EN, text));
    }
}
