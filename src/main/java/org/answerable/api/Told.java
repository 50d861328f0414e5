package org.answerable.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.answerable.vocabulary.Acceptance;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.Flag;
import org.answerable.vocabulary.InstitutionKind;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Part;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.Power;
import org.answerable.vocabulary.Reliability;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.Unit;
import org.answerable.vocabulary.Weighs;
import org.jspecify.annotations.Nullable;

/**
 * What programs are told. Codes are those of addresses; days may be a month or a year where no more is known. The schema
 * of the interface is made of these records, so a member here is a promise.
 */
public final class Told {

    private Told() {}

    /** Words, the language they are in, and how far to trust a translation; removed ones say when and why. */
    public record Text(
            @Nullable String text,
            String language,
            boolean translation,
            boolean outOfDate,
            boolean reviewed,
            @Nullable Removed removed) {}

    /** That words were taken away by two people, for somebody's safety or rights. */
    public record Removed(RemovalGround ground, Instant at) {}

    /** A part of what is listed, and where the next one is. */
    public record Listed<T>(
            long act,
            LocalDate asOf,
            String language,
            String licence,
            List<T> items,
            @Nullable String next) {}

    /** One thing. */
    public record One<T>(long act, LocalDate asOf, String language, String licence, T item) {}

    /** Something that has a name of its own in addresses. */
    public record Named(String slug, Text name, String address) {}

    /** A flag that is up, and since when. */
    public record Raised(Flag flag, LocalDate since) {}

    /** A part of a whole, by weight; per cent is missing where there is nothing to count. */
    public record Share(int part, int whole, @Nullable Integer percent) {}

    /** A date and who set it. */
    public record Due(String on, DateOrigin origin) {}

    /** Who answers for something, and how they stand to it. */
    public record Owner(String institution, Text name, Part part, Acceptance acceptance) {}

    /** A recommendation in a list. */
    public record Recommendation(
            String reference,
            String address,
            Text title,
            @Nullable Status status,
            List<Raised> flags,
            int milestones,
            int milestonesVerified,
            Share progress,
            Share ownProgress,
            @Nullable Status claimedStatus,
            int claimsThatDiffer,
            int datesPutOff,
            @Nullable Text nextMilestone,
            @Nullable Due nextDue,
            List<Owner> owners,
            List<String> topics,
            Instant changedAt,
            Instant publishedAt) {}

    /** What every fact has; one that was withdrawn says since when and why. */
    public record Fact(
            String id,
            String trueFrom,
            Instant publishedAt,
            @Nullable Instant withdrawnAt,
            @Nullable Text withdrawnBecause) {}

    /** Where something was said or shown. */
    public record Source(
            EvidenceKind kind,
            @Nullable String publisher,
            @Nullable String title,
            String titleLanguage,
            @Nullable String published,
            @Nullable String address,
            @Nullable Removed removed) {}

    /** Something checkable on the way. */
    public record Milestone(
            String of,
            int place,
            Text title,
            Text doneWhen,
            Power power,
            int weight,
            boolean outcome,
            MilestoneState state,
            boolean verified,
            @Nullable Due due,
            @Nullable Due firstDue) {}

    /** What shows something. */
    public record Evidence(
            Fact fact,
            String of,
            EvidenceKind kind,
            Weighs weighs,
            Reliability reliability,
            int credibility,
            @Nullable LocalDate reviewOn,
            Text shows,
            @Nullable Source source,
            List<Integer> milestones) {}

    /** What two people found. */
    public record Assessment(
            Fact fact,
            String of,
            Status status,
            Text reasons,
            @Nullable Text deviation,
            int evidence) {}

    /** What was asked. */
    public record Question(
            Fact fact,
            String of,
            String institution,
            Channel channel,
            @Nullable LocalDate dueOn,
            @Nullable DateOrigin dueOrigin,
            Text question,
            boolean answered) {}

    /** What an owner answered, as given and for the reader. */
    public record Response(
            Fact fact,
            String of,
            String institution,
            Position position,
            Channel channel,
            Text words,
            Text forReader,
            @Nullable Source source) {}

    /** What an owner says about progress. */
    public record Claim(
            Fact fact, String of, @Nullable Integer milestone, String institution, Status status, Text words) {}

    /** A number that an indicator had; missing where it would tell of too few people. */
    public record Value(
            Fact fact,
            Text series,
            @Nullable Text group,
            @Nullable BigDecimal amount) {}

    /** Something measured. */
    public record Indicator(
            String id,
            String of,
            Text name,
            Unit unit,
            Better better,
            @Nullable BigDecimal target,
            List<Value> values) {}

    /** A recommendation or part with its whole story. */
    public record Story(
            String reference,
            @Nullable String partOf,
            String address,
            String publication,
            Text title,
            Text asks,
            @Nullable Status status,
            List<Raised> flags,
            Share progress,
            List<String> topics,
            List<String> parts,
            List<Owner> owners,
            List<Milestone> milestones,
            List<Assessment> assessments,
            List<Evidence> evidence,
            List<Question> questions,
            List<Response> responses,
            List<Claim> claims,
            List<Indicator> indicators,
            Instant publishedAt) {}

    /** An institution. */
    public record Institution(
            String slug,
            String address,
            Text name,
            List<Text> names,
            @Nullable Text shortName,
            InstitutionKind kind,
            Duty duty,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            int asked,
            int answered,
            List<String> recommendations) {}

    /** A publication. */
    public record Publication(
            String slug,
            String address,
            Text title,
            Text summary,
            String publisher,
            String authors,
            @Nullable String published,
            List<String> recommendations) {}

    /** Why there is no answer (RFC 9457). */
    public record Problem(String type, String title, int status, String detail, String instance) {}
}
