package org.answerable.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.answerable.drafting.NewDraft;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * The drafts that the files ask for and that are not there yet, in an order in which each may point at what came
 * before.
 *
 * @param alreadyThere how many others are there, in whatever state
 */
record Plan(PublicationId publication, List<Step> steps, int alreadyThere) {

    /** A draft of this kind about this thing. */
    record About(DraftKind kind, UUID thing) {}

    /** One draft, and where in the files it comes from; the fields of its content follow {@code prefix}. */
    record Step(String file, String prefix, About about, NewDraft draft) {}

    static Plan of(Format.Whole whole, Contents contents, Set<About> drafted) {
        var all = all(whole, contents);
        var missing =
                all.stream().filter(step -> !drafted.contains(step.about())).toList();
        return new Plan(contents.names().publication(), missing, all.size() - missing.size());
    }

    private static List<Step> all(Format.Whole whole, Contents contents) {
        var publication = contents.names().publication();
        var steps = new ArrayList<Step>();
        for (var i = 0; i < whole.sources().size(); i++) {
            var source = contents.source(whole.sources().get(i));
            steps.add(ofPublication(
                    Reading.SOURCES,
                    "[" + i + "].",
                    new About(DraftKind.SOURCE, source.id().id()),
                    publication,
                    null,
                    source));
        }
        steps.add(ofPublication(
                Reading.PUBLICATION,
                "",
                new About(DraftKind.PUBLICATION, publication.id()),
                publication,
                null,
                contents.publication(whole.publication())));
        for (var i = 0; i < whole.institutions().size(); i++) {
            var institution = whole.institutions().get(i);
            var id = contents.names().institution(institution.key());
            var about = new About(DraftKind.INSTITUTION, id.id());
            steps.add(new Step(
                    Reading.INSTITUTIONS,
                    "[" + i + "].",
                    about,
                    new NewDraft(about.kind(), null, id, null, about.thing(), contents.institution(institution))));
        }
        for (var i = 0; i < whole.recommendations().size(); i++) {
            recommendation(whole.recommendations().get(i), contents, i + 1, steps);
        }
        return steps;
    }

    private static void recommendation(
            Format.InFile<Format.Recommendation> in, Contents contents, int place, List<Step> steps) {
        var publication = contents.names().publication();
        var it = in.content();
        var content = contents.recommendation(it, place);
        var root = content.id();
        steps.add(ofPublication(
                in.file(), "", new About(DraftKind.RECOMMENDATION, root.id()), publication, root, content));
        for (var i = 0; i < it.evidence().size(); i++) {
            var piece = contents.evidence(it.evidence().get(i));
            steps.add(ofPublication(
                    in.file(),
                    "evidence[" + i + "].",
                    new About(DraftKind.EVIDENCE, piece.id().id()),
                    publication,
                    root,
                    piece));
        }
        indicators(in, new IndicatorContents(contents), root, steps);
        for (var i = 0; i < it.assessments().size(); i++) {
            var assessment = it.assessments().get(i);
            var of = contents.names().recommendation(assessment.of());
            steps.add(ofPublication(
                    in.file(),
                    "assessments[" + i + "].",
                    new About(DraftKind.ASSESSMENT, of.id()),
                    publication,
                    root,
                    contents.assessment(assessment)));
        }
    }

    private static void indicators(
            Format.InFile<Format.Recommendation> in,
            IndicatorContents contents,
            RecommendationId root,
            List<Step> steps) {
        var publication = contents.contents().names().publication();
        var all = in.content().indicators();
        for (var i = 0; i < all.size(); i++) {
            var indicator = contents.indicator(all.get(i));
            var about = new About(DraftKind.INDICATOR, indicator.id().id());
            var prefix = "indicators[" + i + "].";
            steps.add(ofPublication(in.file(), prefix, about, publication, root, indicator));
            for (var j = 0; j < all.get(i).values().size(); j++) {
                var value = contents.value(all.get(i), all.get(i).values().get(j));
                steps.add(ofPublication(
                        in.file(),
                        prefix + "values[" + j + "].",
                        new About(DraftKind.INDICATOR_VALUE, value.id().id()),
                        publication,
                        root,
                        value));
            }
        }
    }

    private static Step ofPublication(
            String file,
            String prefix,
            About about,
            PublicationId publication,
            @Nullable RecommendationId root,
            Record content) {
        return new Step(
                file, prefix, about, new NewDraft(about.kind(), publication, null, root, about.thing(), content));
    }
}
