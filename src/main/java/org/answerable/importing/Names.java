package org.answerable.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.GroupId;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.PublicationId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SeriesId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers behind the keys of a publication's files. They follow from the publication's slug and the key, so
 * that files can point at one another and are found again when they are loaded again. Only what has a name in the whole
 * installation (the publication itself, institutions, topics) may be there already under another identifier.
 */
record Names(
        String slug, PublicationId publication, Map<String, InstitutionId> institutions, Map<String, TopicId> topics) {

    RecommendationId recommendation(String reference) {
        return new RecommendationId(of(slug, "recommendation", reference));
    }

    MilestoneId milestone(String key) {
        return new MilestoneId(of(slug, "milestone", key));
    }

    EvidenceId evidence(String key) {
        return new EvidenceId(of(slug, "evidence", key));
    }

    IndicatorId indicator(String key) {
        return new IndicatorId(of(slug, "indicator", key));
    }

    SeriesId series(String key) {
        return new SeriesId(of(slug, "series", key));
    }

    GroupId group(String key) {
        return new GroupId(of(slug, "group", key));
    }

    IndicatorValueId value(String key) {
        return new IndicatorValueId(of(slug, "value", key));
    }

    SourceId source(String key) {
        return new SourceId(of(slug, "source", key));
    }

    @Nullable
    SourceId sourceIfAny(@Nullable String key) {
        return key == null ? null : source(key);
    }

    PassageId passage(String key) {
        return new PassageId(of(slug, "passage", key));
    }

    @Nullable
    PassageId passageIfAny(@Nullable String key) {
        return key == null ? null : passage(key);
    }

    InstitutionId institution(String key) {
        return institutions.getOrDefault(key, newInstitution(key));
    }

    TopicId topic(String key) {
        return topics.getOrDefault(key, new TopicId(of("", "topic", key)));
    }

    static InstitutionId newInstitution(String key) {
        return new InstitutionId(of("", "institution", key));
    }

    static PublicationId newPublication(String slug) {
        return new PublicationId(of(slug, "publication", slug));
    }

    /** Who drafts what stands in the files of this publication. */
    static ActorId importer(String slug) {
        return new ActorId(of(slug, "actor", "import"));
    }

    /** Who gives the importer its grants where no administrator asked for it: the start of the installation. */
    static ActorId start() {
        return new ActorId(of("", "actor", "start"));
    }

    private static UUID of(String publication, String kind, String key) {
        var name = "answerable/" + publication + "/" + kind + "/" + key;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
