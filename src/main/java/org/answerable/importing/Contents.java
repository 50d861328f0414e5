package org.answerable.importing;

import java.time.LocalDate;
import java.util.EnumMap;
import org.answerable.assessment.AssessmentContent;
import org.answerable.evidence.EvidenceContent;
import org.answerable.institution.InstitutionContent;
import org.answerable.language.Wording;
import org.answerable.publication.PassageContent;
import org.answerable.publication.PublicationContent;
import org.answerable.publication.TopicContent;
import org.answerable.recommendation.MilestoneContent;
import org.answerable.recommendation.OwnerContent;
import org.answerable.recommendation.PartContent;
import org.answerable.recommendation.RecommendationContent;
import org.answerable.source.SourceContent;
import org.answerable.vocabulary.Credibility;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * Turns what stands in the files into the contents of drafts.
 *
 * @param today the day from which a statement is true whose file names none; owners and milestones without one begin
 *     on the day on which they are published
 */
record Contents(Names names, LocalDate today) {

    PublicationContent publication(Format.Publication it) {
        return new PublicationContent(
                wording(it.title()),
                wording(it.summary()),
                wording(it.disclosure()),
                wordingIfAny(it.dateNote()),
                it.publisher(),
                String.join(", ", it.authors()),
                it.publishedOn(),
                it.address(),
                it.topics().stream()
                        .map(topic -> new TopicContent(names.topic(topic.key()), topic.key(), wording(topic.name())))
                        .toList(),
                it.passages().stream()
                        .map(passage -> new PassageContent(names.passage(passage.key()), wording(passage.place())))
                        .toList());
    }

    /** None has been opened by one of us: loading a file checks no source. */
    SourceContent source(Format.Source it) {
        return new SourceContent(
                names.source(it.key()),
                it.kind(),
                it.publisher(),
                it.title(),
                it.titleLanguage(),
                it.publishedOn(),
                it.address(),
                null);
    }

    InstitutionContent institution(Format.Institution it) {
        return new InstitutionContent(
                it.kind(),
                it.jurisdiction(),
                it.duty(),
                null,
                null,
                wording(it.name()),
                wordingIfAny(it.shortName()),
                wordingIfAny(it.place()),
                wordingIfAny(it.dutyBasis()),
                wordingIfAny(it.role()),
                on(it.on()),
                grounds(it));
    }

    RecommendationContent recommendation(Format.Recommendation it, int place) {
        return new RecommendationContent(
                names.recommendation(it.reference()),
                it.reference(),
                it.numberInPaper(),
                place,
                it.topics().stream().map(names::topic).toList(),
                grounds(it),
                wording(it.title()),
                wording(it.asks()),
                it.parts().stream().map(this::part).toList(),
                it.owners().stream().map(this::owner).toList(),
                it.milestones().stream().map(this::milestone).toList());
    }

    private PartContent part(Format.PartOfIt it) {
        return new PartContent(
                names.recommendation(it.reference()),
                it.reference(),
                it.numberInPaper(),
                grounds(it),
                wording(it.title()),
                wording(it.asks()));
    }

    private OwnerContent owner(Format.Owner it) {
        return new OwnerContent(
                names.recommendation(it.of()), names.institution(it.institution()), it.part(), it.on(), grounds(it));
    }

    private MilestoneContent milestone(Format.Milestone it) {
        var due = it.due();
        return new MilestoneContent(
                names.milestone(it.key()),
                names.recommendation(it.of()),
                wording(it.title()),
                wording(it.doneWhen()),
                it.power(),
                it.weight(),
                it.outcome(),
                grounds(it),
                it.state(),
                it.on(),
                due == null ? null : due.on(),
                due == null ? null : due.origin(),
                due == null ? null : wordingIfAny(due.reason()));
    }

    EvidenceContent evidence(Format.Evidence it) {
        return new EvidenceContent(
                names.evidence(it.key()),
                names.recommendation(it.of()),
                it.kind(),
                on(it.on()),
                it.weighs(),
                it.reliability(),
                Credibility.of(it.credibility()),
                it.reviewOn(),
                wording(it.shows()),
                it.milestones().stream().map(names::milestone).toList(),
                grounds(it));
    }

    AssessmentContent assessment(Format.Assessment it) {
        return new AssessmentContent(
                names.recommendation(it.of()),
                it.status(),
                on(it.on()),
                wording(it.reasons()),
                wordingIfAny(it.deviation()),
                it.evidence().stream().map(names::evidence).toList(),
                grounds(it));
    }

    private FuzzyDate on(@Nullable FuzzyDate said) {
        return said == null ? FuzzyDate.of(today) : said;
    }

    Grounds grounds(Format.Statement it) {
        return new Grounds(
                it.provenance(),
                names.sourceIfAny(it.source()),
                names.passageIfAny(it.passage()),
                Boolean.TRUE.equals(it.expertMustConfirm()));
    }

    static @Nullable Wording wordingIfAny(Format.@Nullable Text text) {
        return text == null ? null : wording(text);
    }

    static Wording wording(Format.Text text) {
        var bodies = new EnumMap<Language, String>(Language.class);
        bodies.put(Language.EN, text.en());
        if (text.sq() != null) {
            bodies.put(Language.SQ, text.sq());
        }
        if (text.sr() != null) {
            bodies.put(Language.SR, text.sr());
        }
        return new Wording(Language.EN, bodies);
    }
}
