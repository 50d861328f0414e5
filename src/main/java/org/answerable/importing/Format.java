package org.answerable.importing;

import java.time.LocalDate;
import java.util.List;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.Jurisdiction;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.Weighs;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the files. A field that may be left out is nullable or a list; {@link Reading} insists on the
 * others. {@code on} is the day, month or year from which a statement is true; left out, the day of loading.
 */
final class Format {

    private Format() {}

    /** Words: English is the original, the others translate it. */
    record Text(String en, @Nullable String sq, @Nullable String sr) {}

    /** Something that is said, and where it comes from. */
    interface Statement {
        Provenance provenance();

        @Nullable
        String source();

        @Nullable
        String passage();

        @Nullable
        Boolean expertMustConfirm();
    }

    /** All files of one publication. */
    record Whole(
            Publication publication,
            List<Source> sources,
            List<Institution> institutions,
            List<InFile<Recommendation>> recommendations) {}

    /** Something with the file that it stands in. */
    record InFile<T>(String file, T content) {}

    /** publication.yaml */
    record Publication(
            String slug,
            Text title,
            Text summary,
            Text disclosure,
            @Nullable Text dateNote,
            String publisher,
            List<String> authors,
            @Nullable FuzzyDate publishedOn,
            @Nullable String address,
            List<Topic> topics,
            List<Passage> passages) {

        Publication {
            authors = orEmpty(authors);
            topics = orEmpty(topics);
            passages = orEmpty(passages);
        }
    }

    record Topic(String key, Text name) {}

    record Passage(String key, Text place) {}

    /** One of sources.yaml */
    record Source(
            String key,
            EvidenceKind kind,
            String publisher,
            String title,
            String titleLanguage,
            @Nullable FuzzyDate publishedOn,
            @Nullable String address) {}

    /** One of institutions.yaml */
    record Institution(
            String key,
            InstitutionKind kind,
            Text name,
            @Nullable Text shortName,
            @Nullable Text place,
            Jurisdiction jurisdiction,
            Duty duty,
            @Nullable Text dutyBasis,
            @Nullable Text role,
            Provenance provenance,
            @Nullable String source,
            @Nullable String passage,
            @Nullable FuzzyDate on,
            @Nullable Boolean expertMustConfirm)
            implements Statement {}

    /** One of recommendations/ */
    record Recommendation(
            String reference,
            @Nullable String numberInPaper,
            List<String> topics,
            Provenance provenance,
            @Nullable String source,
            @Nullable String passage,
            @Nullable Boolean expertMustConfirm,
            Text title,
            Text asks,
            List<PartOfIt> parts,
            List<Owner> owners,
            List<Milestone> milestones,
            List<Evidence> evidence,
            List<IndicatorFormat.Indicator> indicators,
            List<Assessment> assessments)
            implements Statement {

        Recommendation {
            topics = orEmpty(topics);
            parts = orEmpty(parts);
            owners = orEmpty(owners);
            milestones = orEmpty(milestones);
            evidence = orEmpty(evidence);
            indicators = orEmpty(indicators);
            assessments = orEmpty(assessments);
        }
    }

    record PartOfIt(
            String reference,
            @Nullable String numberInPaper,
            Provenance provenance,
            @Nullable String source,
            @Nullable String passage,
            @Nullable Boolean expertMustConfirm,
            Text title,
            Text asks)
            implements Statement {}

    record Owner(
            String of,
            String institution,
            Part part,
            Provenance provenance,
            @Nullable String source,
            @Nullable String passage,
            @Nullable FuzzyDate on,
            @Nullable Boolean expertMustConfirm)
            implements Statement {}

    record Milestone(
            String key,
            String of,
            Text title,
            Text doneWhen,
            Power power,
            Integer weight,
            Boolean outcome,
            MilestoneState state,
            Provenance provenance,
            @Nullable String source,
            @Nullable String passage,
            @Nullable FuzzyDate on,
            @Nullable Boolean expertMustConfirm,
            @Nullable Due due)
            implements Statement {}

    record Due(FuzzyDate on, DateOrigin origin, @Nullable Text reason) {}

    record Evidence(
            String key,
            String of,
            EvidenceKind kind,
            Text shows,
            Weighs weighs,
            Reliability reliability,
            Integer credibility,
            List<String> milestones,
            @Nullable LocalDate reviewOn,
            Provenance provenance,
            @Nullable String source,
            @Nullable String passage,
            @Nullable FuzzyDate on,
            @Nullable Boolean expertMustConfirm)
            implements Statement {

        Evidence {
            milestones = orEmpty(milestones);
        }
    }

    record Assessment(
            String of,
            Status status,
            Text reasons,
            @Nullable Text deviation,
            List<String> evidence,
            Provenance provenance,
            @Nullable String source,
            @Nullable String passage,
            @Nullable FuzzyDate on,
            @Nullable Boolean expertMustConfirm)
            implements Statement {

        Assessment {
            evidence = orEmpty(evidence);
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
