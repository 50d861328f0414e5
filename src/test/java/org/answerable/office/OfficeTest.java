package org.answerable.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.answerable.ProductTest;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.claim.ClaimContent;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.SaveResult;
import org.answerable.language.Wording;
import org.answerable.office.OfficeStory.Place;
import org.answerable.office.OfficeStory.Told;
import org.answerable.response.ResponseContent;
import org.answerable.source.SourceContent;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class OfficeTest {

    private static final String CYRILLIC = "Прихватамо делимично: списак ће бити јаван до краја године.";

    @Autowired
    Office office;

    @Autowired
    Drafts drafts;

    @Autowired
    OfficeStory story;

    @Autowired
    ActingAs acting;

    @Test
    void anOfficialSeesWhatConcernsTheirInstitutionAndNothingElse() {
        var ministry = story.institution("Ministry of Bridges");
        var agency = story.institution("Agency of Ferries");
        var bridges = story.recommendation("Publish the list of bridges", ministry, agency);
        story.recommendation("Publish the list of ferries", agency);
        story.unpublished("Not agreed yet", ministry);
        story.ask(bridges, ministry, "When will the list be public?");

        var home = as(story.official(ministry), office -> office.home(Language.EN));

        assertThat(home.desks()).singleElement().satisfies(desk -> {
            assertThat(desk.institution().name().text()).isEqualTo("Ministry of Bridges");
            assertThat(desk.concerns()).singleElement().satisfies(concern -> {
                assertThat(concern.reference()).isEqualTo(bridges.reference());
                assertThat(concern.duties())
                        .singleElement()
                        .extracting(Duty::part)
                        .isEqualTo(Part.LEAD);
                assertThat(concern.acceptance(story.day())).isEqualTo(Acceptance.AWAITING);
                assertThat(concern.waiting()).get().satisfies(asked -> {
                    assertThat(asked.words().text()).isEqualTo("When will the list be public?");
                    assertThat(asked.dueOn()).isEqualTo(story.day().plusDays(14));
                });
            });
        });
    }

    @Test
    void whoSpeaksForTwoInstitutionsChoosesOneByItsAddress() {
        var ministry = story.institution("Ministry of Roads");
        var agency = story.institution("Agency of Tunnels");
        var shared = story.recommendation("Publish the map", ministry, agency);
        var official = story.official(ministry, agency);

        var home = as(official, office -> office.home(Language.EN));
        assertThat(home.institutions()).extracting(Represented::slug).containsExactly(agency.slug(), ministry.slug());
        assertThat(home.chosen(ministry.slug()))
                .get()
                .extracting(OfficeHome.Desk::institution)
                .isEqualTo(home.institutions().getLast());

        var item = item(official, shared, ministry).orElseThrow();
        assertThat(item.institution().id()).isEqualTo(ministry.id());
        assertThat(item.others()).extracting(Represented::slug).containsExactly(agency.slug());
    }

    @Test
    void whatIsForeignOrUnpublishedIsNotThere() {
        var ministry = story.institution("Ministry of Lamps");
        var agency = story.institution("Agency of Candles");
        var own = story.recommendation("Count the lamps", ministry);
        var foreign = story.recommendation("Count the candles", agency);
        var unpublished = story.unpublished("Not agreed yet", ministry);
        var official = story.official(ministry);
        var theirs = acting.call(story.official(agency), () -> begun(foreign, agency));

        assertThat(item(official, own, ministry)).isPresent();
        assertThat(item(official, own, agency)).isEmpty();
        assertThat(item(official, foreign, agency)).isEmpty();
        assertThat(item(official, foreign, ministry)).isEmpty();
        assertThat(item(official, unpublished, ministry)).isEmpty();
        assertThat(item(official, new Told(own.id(), "no-such-thing", own.milestone(), own.publication()), ministry))
                .isEmpty();
        assertThat(draft(official, theirs)).isEmpty();
        Optional<DraftId> answer =
                as(official, office -> office.answer(foreign.reference(), agency.slug(), Language.EN));
        assertThat(answer).isEmpty();
        Optional<DraftId> report = as(
                official, office -> office.report(own.reference(), ministry.slug(), foreign.milestone(), Language.EN));
        assertThat(report).isEmpty();
        assertThat(sent(official, theirs, 1, answer(foreign, agency, Language.EN, "Ours")))
                .isEqualTo(new PublishResult.NotThere());
    }

    @Test
    void draftsOfStaffAreNotSeenInTheOffice() {
        var ministry = story.institution("Ministry of Clocks");
        var clocks = story.recommendation("Set the clocks", ministry);
        var official = story.official(ministry);
        var staffs = story.noteBegunByStaff(clocks);

        assertThat(item(official, clocks, ministry).orElseThrow().concern().drafts())
                .isEmpty();
        assertThat(draft(official, staffs)).isEmpty();
    }

    @Test
    void anAnswerInSerbianCyrillicStaysInSerbianCyrillic() {
        var ministry = story.institution("Ministry of Wells");
        var wells = story.recommendation("List the wells", ministry);
        story.ask(wells, ministry, "Will you?");
        var official = story.official(ministry);

        send(official, wells, ministry, Language.SR_CYRL, CYRILLIC);

        for (var reader : Language.ofInterface()) {
            var item = as(official, office -> office.item(wells.reference(), null, reader))
                    .orElseThrow();
            assertThat(item.answers()).singleElement().satisfies(answer -> {
                assertThat(answer.words().language()).isEqualTo(Language.SR_CYRL);
                assertThat(answer.words().text()).isEqualTo(CYRILLIC);
                assertThat(answer.on()).isEqualTo(FuzzyDate.of(story.day()));
            });
            assertThat(item.concern().acceptance(story.day())).isEqualTo(Acceptance.IN_PART);
            assertThat(item.concern().waiting()).isEmpty();
        }
    }

    @Test
    void aCorrectionIsANewAnswerAndBothStayVisible() {
        var ministry = story.institution("Ministry of Stamps");
        var stamps = story.recommendation("Number the stamps", ministry);
        var official = story.official(ministry);
        send(official, stamps, ministry, Language.EN, "We number them by May.");
        var first = item(official, stamps, ministry).orElseThrow().answers().getFirst();

        var draft = as(official, office -> office.correct(stamps.reference(), ministry.slug(), first.id(), Language.EN))
                .orElseThrow();
        var page = draft(official, draft).orElseThrow().page();
        var correction = (ResponseContent) page.content();
        assertThat(correction.words()).isEqualTo(Wording.of(Language.EN, "We number them by May."));
        assertThat(correction.corrects()).isEqualTo(first.id());
        sent(official, draft, 1, words(correction, "We number them by June."));

        assertThat(item(official, stamps, ministry).orElseThrow().answers())
                .satisfiesExactly(
                        later -> {
                            assertThat(later.words().text()).isEqualTo("We number them by June.");
                            assertThat(later.corrects()).isEqualTo(first.id());
                            assertThat(later.corrected()).isFalse();
                        },
                        earlier -> {
                            assertThat(earlier.words().text()).isEqualTo("We number them by May.");
                            assertThat(earlier.corrected()).isTrue();
                        });
    }

    @Test
    void aReportOnAMilestoneKeepsItsSource() {
        var ministry = story.institution("Ministry of Seeds");
        var seeds = story.recommendation("Publish the rules", ministry);
        var official = story.official(ministry);

        var draft = as(
                        official,
                        office -> office.report(seeds.reference(), ministry.slug(), seeds.milestone(), Language.SQ))
                .orElseThrow();
        assertThat(sent(official, draft, 1, claim(official, draft, "Rregullat u publikuan.", source())))
                .isInstanceOf(PublishResult.Published.class);

        assertThat(item(official, seeds, ministry).orElseThrow().claims())
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.milestone()).isEqualTo(seeds.milestone());
                    assertThat(claim.status()).isEqualTo(Status.IN_PROGRESS);
                    assertThat(claim.words().language()).isEqualTo(Language.SQ);
                    assertThat(claim.source())
                            .isNotNull()
                            .extracting(PointedAt::publisher)
                            .isEqualTo("Official Gazette");
                });
    }

    @Test
    void whatIsEmptyOrTooLongIsKeptAndNotSent() {
        var ministry = story.institution("Ministry of Doors");
        var doors = story.recommendation("Count the doors", ministry);
        var official = story.official(ministry);
        var tooLong = "a".repeat(Wording.LONGEST + 1);
        var draft = acting.call(official, () -> begun(doors, ministry));
        var empty =
                (ResponseContent) draft(official, draft).orElseThrow().page().content();

        assertThat(problems(sent(official, draft, 1, empty)))
                .extracting(Problem::field)
                .containsExactly("position", "words");
        assertThat(problems(sent(official, draft, 2, answer(doors, ministry, Language.EN, tooLong))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly(Wording.LONGEST));

        var kept = (ResponseContent) draft(official, draft).orElseThrow().page().content();
        assertThat(kept.words()).isEqualTo(Wording.of(Language.EN, tooLong));
        assertThat(item(official, doors, ministry).orElseThrow().answers()).isEmpty();
    }

    @Test
    void twoOfOneInstitutionDoNotOverwriteEachOther() {
        var ministry = story.institution("Ministry of Ropes");
        var ropes = story.recommendation("Measure the ropes", ministry);
        var one = story.official(ministry);
        var other = story.official(ministry);
        var draft = acting.call(one, () -> begun(ropes, ministry));
        assertThat(acting.call(other, () -> begun(ropes, ministry))).isEqualTo(draft);
        acting.run(other, () -> drafts.save(draft, 1, answer(ropes, ministry, Language.EN, "The other's words")));

        var result = sent(one, draft, 1, answer(ropes, ministry, Language.EN, "My words"));

        assertThat(result)
                .isInstanceOfSatisfying(
                        PublishResult.Stale.class,
                        stale -> assertThat(((ResponseContent) stale.now().content()).words())
                                .isEqualTo(Wording.of(Language.EN, "The other's words")));
        assertThat(item(one, ropes, ministry).orElseThrow().answers()).isEmpty();
    }

    @Test
    void sendingTwicePublishesOnce() {
        var ministry = story.institution("Ministry of Nets");
        var nets = story.recommendation("Mend the nets", ministry);
        var official = story.official(ministry);
        var draft = acting.call(official, () -> begun(nets, ministry));
        var content = answer(nets, ministry, Language.EN, "We mend them.");

        assertThat(sent(official, draft, 1, content)).isInstanceOf(PublishResult.Published.class);
        assertThat(sent(official, draft, 1, content)).isInstanceOf(PublishResult.Closed.class);
        assertThat(sent(official, draft, 2, content)).isInstanceOf(PublishResult.Closed.class);
        assertThat(acting.call(official, () -> drafts.save(draft, 2, content))).isInstanceOf(SaveResult.Closed.class);

        assertThat(item(official, nets, ministry).orElseThrow().answers()).hasSize(1);
    }

    private void send(SignedIn official, Told told, Place institution, Language language, String words) {
        var draft = acting.call(official, () -> begun(told, institution));
        var result = as(official, office -> {
            var begun = (ResponseContent)
                    office.draft(draft, Language.EN).orElseThrow().page().content();
            return office.send(
                    draft,
                    1,
                    new ResponseContent(
                            begun.of(),
                            begun.institution(),
                            begun.question(),
                            null,
                            begun.on(),
                            Position.IN_PART,
                            begun.channel(),
                            Wording.of(language, words),
                            null));
        });
        assertThat(result).isInstanceOf(PublishResult.Published.class);
    }

    private DraftId begun(Told told, Place institution) {
        return office.answer(told.reference(), institution.slug(), Language.EN).orElseThrow();
    }

    private Optional<OfficeItem> item(SignedIn official, Told told, Place institution) {
        return as(official, office -> office.item(told.reference(), institution.slug(), Language.EN));
    }

    private Optional<OfficeDraft> draft(SignedIn official, DraftId id) {
        return as(official, office -> office.draft(id, Language.EN));
    }

    private PublishResult sent(SignedIn official, DraftId draft, int version, Record content) {
        return as(official, office -> office.send(draft, version, content));
    }

    private <T> T as(SignedIn official, Function<Office, T> deed) {
        return acting.call(official, () -> deed.apply(office));
    }

    private ResponseContent answer(Told told, Place institution, Language language, String words) {
        return new ResponseContent(
                told.id(),
                institution.id(),
                null,
                null,
                null,
                Position.ACCEPTED,
                Channel.PORTAL,
                Wording.of(language, words),
                null);
    }

    private static ResponseContent words(ResponseContent answer, String words) {
        return new ResponseContent(
                answer.of(),
                answer.institution(),
                answer.question(),
                answer.corrects(),
                answer.on(),
                answer.position(),
                answer.channel(),
                Wording.of(Language.EN, words),
                null);
    }

    private ClaimContent claim(SignedIn official, DraftId draft, String words, SourceContent source) {
        var begun = (ClaimContent) draft(official, draft).orElseThrow().page().content();
        return new ClaimContent(
                begun.of(),
                begun.milestone(),
                begun.institution(),
                begun.on(),
                Status.IN_PROGRESS,
                begun.channel(),
                new Wording(Language.SQ, Map.of(Language.SQ, words)),
                source);
    }

    private SourceContent source() {
        return new SourceContent(
                SourceId.next(),
                EvidenceKind.OFFICIAL_DOCUMENT,
                "Official Gazette",
                "Rules",
                "en",
                FuzzyDate.of(story.day()),
                "https://example.org/rules",
                null);
    }

    private static List<Problem> problems(PublishResult result) {
        assertThat(result).isInstanceOf(PublishResult.Incomplete.class);
        return ((PublishResult.Incomplete) result).problems();
    }
}
