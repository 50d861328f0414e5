package org.answerable.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.answerable.language.Wording;
import org.answerable.publishing.PublishedThings;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.Provenance;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

/** Collects what keeps a draft from being published, in the order of its fields. Made anew for each draft. */
public final class Checks {

    private final List<Problem> problems = new ArrayList<>();
    private final PublishedThings things;
    private final DraftHeader draft;

    /** Checks for this draft. */
    public Checks(PublishedThings things, DraftHeader draft) {
        this.things = things;
        this.draft = draft;
    }

    /** What was found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Says so if this is not so. */
    public Checks that(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            problems.add(Problem.of(field, key, arguments));
        }
        return this;
    }

    /** A choice must have been made. */
    public Checks chosen(String field, @Nullable Object choice) {
        return that(choice != null, field, "problem.required");
    }

    /** Something must be written, no longer than this. */
    public Checks written(String field, @Nullable String text, int longest) {
        that(text != null && !text.isBlank(), field, "problem.required");
        return atMost(field, text, longest);
    }

    /** What is written must be no longer than this. */
    public Checks atMost(String field, @Nullable String text, int longest) {
        return that(text == null || text.length() <= longest, field, "problem.tooLong", longest);
    }

    /** Words must be there in their original language, none longer than this. */
    public Checks words(String field, @Nullable Wording words, int longest) {
        that(words != null && words.whole(), field, "problem.words");
        return wordsIfAny(field, words, longest);
    }

    /** The same where there may be no words at all. */
    public Checks wordsIfAny(String field, @Nullable Wording words, int longest) {
        if (words != null && !words.bodies().isEmpty()) {
            that(words.whole(), field, "problem.words");
            that(!words.tooLong(longest), field, "problem.tooLong", longest);
        }
        return this;
    }

    /** A date must be there and must not lie after today. */
    public Checks past(String field, @Nullable FuzzyDate date, LocalDate today) {
        that(date != null, field, "problem.required");
        return that(date == null || !date.day().isAfter(today), field, "problem.future");
    }

    /** Provenance with what it needs, and that published. */
    public Checks grounds(String field, @Nullable Grounds grounds) {
        if (grounds == null) {
            return that(false, field, "problem.required");
        }
        var source = grounds.source();
        var passage = grounds.passage();
        that(grounds.provenance() != Provenance.ELSEWHERE || source != null, field, "problem.sourceNeeded");
        that(grounds.provenance() != Provenance.PAPER || passage != null, field, "problem.passageNeeded");
        that(source == null || things.has(source), field, "problem.sourceNotPublished");
        return passage == null ? this : passage(field, passage);
    }

    /**
     * Whoever is bound by a date can be late. So a promise stands where the owner makes it itself, and a day set by law
     * names the law; the paper may say either. What we expect needs nothing.
     */
    public Checks date(String field, @Nullable DateOrigin origin, @Nullable Grounds grounds) {
        if (origin == null || origin == DateOrigin.OURS || grounds == null) {
            return this;
        }
        that(
                grounds.provenance() != Provenance.JUDGEMENT,
                field,
                origin == DateOrigin.LEGAL ? "problem.lawNeedsSource" : "problem.promiseNeedsSource");
        return origin == DateOrigin.PROMISED && grounds.provenance() == Provenance.ELSEWHERE
                ? speaks(field, grounds.source())
                : this;
    }

    /** The place is published and stands in the draft's own publication, where it has one. */
    private Checks passage(String field, PassageId passage) {
        var publication = things.publicationOf(passage);
        that(publication.isPresent(), field, "problem.passageNotPublished");
        return that(
                publication.isEmpty()
                        || draft.publication() == null
                        || publication.get().equals(draft.publication()),
                field,
                "problem.outside");
    }

    /** A web address, or none. */
    public Checks address(String field, @Nullable String address) {
        return that(address == null || isWeb(address), field, "problem.address");
    }

    private static boolean isWeb(String address) {
        return address.length() <= 2000 && (address.startsWith("https://") || address.startsWith("http://"));
    }

    /** The recommendation or part is published and belongs to what the draft is about: its grants cover just that. */
    public Checks about(String field, @Nullable RecommendationId of) {
        if (of == null) {
            return that(false, field, "problem.required");
        }
        var item = things.item(of);
        that(item.isPresent(), field, "problem.notPublished");
        item.ifPresent(found -> that(
                found.root().equals(draft.recommendation())
                        && (draft.publication() == null || found.publication().equals(draft.publication())),
                field,
                "problem.outside"));
        return this;
    }

    /** The milestone is published and belongs to what the draft is about. */
    public Checks milestone(String field, @Nullable MilestoneId milestone) {
        if (milestone == null) {
            return that(false, field, "problem.required");
        }
        var root = things.rootOf(milestone);
        that(root.isPresent(), field, "problem.notPublished");
        root.ifPresent(found -> about(field, found));
        return this;
    }

    /** The milestones are, too. */
    public Checks milestones(String field, Collection<MilestoneId> milestones) {
        milestones.forEach(milestone -> milestone(field, milestone));
        return this;
    }

    /** What an institution said elsewhere: the source is there, and the institution speaks in it itself. */
    public Checks stated(String field, @Nullable SourceId source) {
        that(source != null, field, "problem.sourceNeeded");
        that(source == null || things.has(source), field, "problem.sourceNotPublished");
        return speaks(field, source);
    }

    private Checks speaks(String field, @Nullable SourceId source) {
        return that(
                source == null
                        || things.kind(source)
                                .map(EvidenceKind::speaksForItself)
                                .orElse(true),
                field,
                "problem.sourceSecondHand");
    }

    /** The institution is an owner of what the draft is about, and the one whose draft it is. */
    public Checks owner(String field, @Nullable InstitutionId institution) {
        that(institution != null, field, "problem.required");
        var root = draft.recommendation();
        if (institution != null && root != null) {
            that(things.owns(institution, root), field, "problem.notOwner");
            that(
                    draft.institution() == null || Objects.equals(draft.institution(), institution),
                    field,
                    "problem.outside");
        }
        return this;
    }
}
