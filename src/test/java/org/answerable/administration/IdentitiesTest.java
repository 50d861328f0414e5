package org.answerable.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.Problem;
import org.answerable.drafting.PublishResult;
import org.answerable.institution.InstitutionContent;
import org.answerable.publication.PublicationContent;
import org.answerable.publication.TopicContent;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.TopicId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class IdentitiesTest {

    @Autowired
    Sample sample;

    @Autowired
    Institutions institutions;

    @Autowired
    Publications publications;

    @Autowired
    Drafts drafts;

    @Autowired
    Gate gate;

    @Test
    void anAddressNameIsTakenOnce() {
        var administrator = sample.administrator();
        var slug = "ministry-" + Sample.next();
        sample.as(administrator, () -> institutions.add(slug));

        assertThat(sample.as(administrator, () -> institutions.add(slug))).isInstanceOf(AddResult.Taken.class);
        assertThat(sample.as(administrator, () -> institutions.add("Ministry!")))
                .isInstanceOf(AddResult.Invalid.class);
        assertThat(sample.as(administrator, () -> publications.add(""))).isInstanceOf(AddResult.Invalid.class);
    }

    @Test
    void aDraftBeginsWithWhatIsPublishedAndIsBegunOnce() {
        var administrator = sample.administrator();
        var institution = sample.institution("Ministry of Bridges");
        var publication = sample.publication("paper-" + Sample.next(), TopicId.next());

        var first =
                sample.as(administrator, () -> institutions.draft(institution)).orElseThrow();
        var second = sample.as(sample.administrator(), () -> institutions.draft(institution));
        var paper =
                sample.as(administrator, () -> publications.draft(publication)).orElseThrow();

        assertThat(second).contains(first);
        var content = (InstitutionContent)
                sample.as(administrator, () -> drafts.find(first)).orElseThrow().content();
        assertThat(content.name()).isEqualTo(Sample.words("Ministry of Bridges"));
        assertThat(content.grounds()).isNotNull();
        var edition = (PublicationContent)
                sample.as(administrator, () -> drafts.find(paper)).orElseThrow().content();
        assertThat(edition.passages()).hasSize(1);
        assertThat(edition.publisher()).isEqualTo("Institute of Nowhere");
    }

    @Test
    void aTopicThatNoRecommendationHasYetIsStillThereInTheNextDraftAndKeepsItsAddress() {
        var administrator = sample.administrator();
        var topic = TopicId.next();
        var publication = sample.publication("paper-" + Sample.next(), topic);
        var id = sample.as(administrator, () -> publications.draft(publication)).orElseThrow();
        var edition = (PublicationContent)
                sample.as(administrator, () -> drafts.find(id)).orElseThrow().content();
        assertThat(edition.topics()).extracting(TopicContent::id).containsExactly(topic);
        var slug = edition.topics().getFirst().slug();
        var again = new PublicationContent(
                edition.title(),
                edition.summary(),
                edition.disclosure(),
                edition.dateNote(),
                edition.publisher(),
                edition.authors(),
                edition.publishedOn(),
                edition.address(),
                List.of(
                        edition.topics().getFirst(),
                        new TopicContent(TopicId.next(), slug, Sample.words("The same once more"))),
                edition.passages());
        var draft =
                sample.open(new NewDraft(DraftKind.PUBLICATION, sample.bare(), null, null, null, again), administrator);

        assertThat(sample.as(administrator, () -> gate.publish(draft.id(), 1)))
                .isInstanceOfSatisfying(
                        PublishResult.Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .containsExactly(Problem.of("topics[1].slug", "problem.slugTaken")));
    }

    @Test
    void twoWhoKeepAContactDoNotOverwriteEachOther() {
        var administrator = sample.administrator();
        var id = sample.institution("Ministry of Bridges");
        var office = new Contact("Office for questions", "office@example.org", "");

        assertThat(sample.as(administrator, () -> institutions.keepContact(id, 0, office)))
                .isInstanceOf(ContactResult.Kept.class);
        assertThat(sample.as(administrator, () -> institutions.keepContact(id, 0, office)))
                .isInstanceOf(ContactResult.Stale.class);
        assertThat(sample.as(administrator, () -> institutions.keepContact(id, 1, new Contact("", "x", ""))))
                .isInstanceOfSatisfying(
                        ContactResult.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.field())
                                .containsExactly("office", "email"));
    }

    @Test
    @Asvs({"8.2.1", "8.2.3"})
    void privateContactsAreForAdministratorsOnly() {
        var id = sample.institution("Ministry of Bridges");

        assertThatThrownBy(() -> sample.as(sample.auditor(), () -> institutions.find(id, Language.EN)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
