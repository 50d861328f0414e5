package org.answerable.office;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.answerable.access.OfficialOnly;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.Preview;
import org.answerable.drafting.PublishResult;
import org.answerable.drafting.SaveResult;
import org.answerable.face.PublicPages;
import org.answerable.face.Visit;
import org.answerable.fact.AsOf;
import org.answerable.publishing.Act;
import org.answerable.publishing.Acts;
import org.answerable.response.ResponseContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.DraftState;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.ResponseId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What officials do: read what is asked of the institutions for which they speak, answer, report progress. What is not
 * theirs is not there.
 */
@Service
public class Office {

    private final OfficeQueries queries;
    private final Drafts drafts;
    private final Gate gate;
    private final PublicPages pages;
    private final Acts acts;
    private final Today today;

    Office(OfficeQueries queries, Drafts drafts, Gate gate, PublicPages pages, Acts acts, Today today) {
        this.queries = queries;
        this.drafts = drafts;
        this.gate = gate;
        this.pages = pages;
        this.acts = acts;
        this.today = today;
    }

    /** What concerns the reader's institutions, in the order of the reader's alphabet. */
    @OfficialOnly
    @Transactional(readOnly = true)
    public OfficeHome home(Language reader) {
        return queries.home(reading(reader));
    }

    /**
     * A recommendation by its address, or that of a part of it, for the reader's institution with this address, or the
     * first that owns it where none is named.
     */
    @OfficialOnly
    @Transactional(readOnly = true)
    public Optional<OfficeItem> item(String reference, @Nullable String institution, Language reader) {
        return queries.item(reference, institution, reading(reader));
    }

    /** A draft of one of the reader's institutions, sent or not, with the recommendation that it is about. */
    @OfficialOnly
    @Transactional(readOnly = true)
    public Optional<OfficeDraft> draft(DraftId id, Language reader) {
        return queries.aboutDraft(id, reading(reader))
                .flatMap(item -> drafts.find(id).map(page -> new OfficeDraft(page, item)));
    }

    /**
     * Begins an answer to the question that is due first, or of what the institution owns first, or takes up the one
     * begun; its words will be in {@code words} until somebody says otherwise.
     */
    @OfficialOnly
    @Transactional
    public Optional<DraftId> answer(String reference, String institution, Language words) {
        return item(reference, institution, words)
                .flatMap(item ->
                        new Beginnings(drafts, item).answer(item.concern().first(), words));
    }

    /** The same about one of those parts, or the whole, that are the institution's to answer for. */
    @OfficialOnly
    @Transactional
    public Optional<DraftId> answerFor(String reference, String institution, RecommendationId of, Language words) {
        return item(reference, institution, words)
                .filter(item -> item.concern().answersFor(of))
                .flatMap(item -> new Beginnings(drafts, item).answer(of, words));
    }

    /** Begins a correction of an answer that was sent, with its words to start from; both will stay visible. */
    @OfficialOnly
    @Transactional
    public Optional<DraftId> correct(String reference, String institution, ResponseId sent, Language reader) {
        return item(reference, institution, reader)
                .flatMap(item -> item.answer(sent).flatMap(new Beginnings(drafts, item)::correction));
    }

    /** Begins a report on a milestone, or on what the institution owns first as a whole, or takes up the one begun. */
    @OfficialOnly
    @Transactional
    public Optional<DraftId> report(
            String reference, String institution, @Nullable MilestoneId milestone, Language words) {
        return item(reference, institution, words).flatMap(item -> {
            var beginnings = new Beginnings(drafts, item);
            return milestone == null
                    ? beginnings.report(item.concern().own(), null, words)
                    : item.step(milestone)
                            .filter(item::mayReport)
                            .flatMap(step -> beginnings.report(step.of(), milestone, words));
        });
    }

    /** Begins a report on one of those parts, or the whole, that are the institution's to answer for. */
    @OfficialOnly
    @Transactional
    public Optional<DraftId> reportFor(String reference, String institution, RecommendationId of, Language words) {
        return item(reference, institution, words)
                .filter(item -> item.concern().answersFor(of))
                .flatMap(item -> new Beginnings(drafts, item).report(of, null, words));
    }

    /**
     * Keeps the content and sends it: it is public from then on and is not edited any more. An answer is dated today.
     * Sent once more it is {@link PublishResult.Closed}.
     */
    @OfficialOnly
    @Transactional
    public PublishResult send(DraftId id, int version, Record content) {
        var dated = content instanceof ResponseContent answer ? datedToday(answer) : content;
        return switch (drafts.save(id, version, dated)) {
            case SaveResult.Kept kept -> gate.publish(id, kept.now().version());
            case SaveResult.Stale(var now) ->
                now.header().state() == DraftState.OPEN
                        ? new PublishResult.Stale(now)
                        : new PublishResult.Closed(now.header().state());
            case SaveResult.Closed(var state) -> new PublishResult.Closed(state);
            case SaveResult.NotThere(), SaveResult.ConflictOfInterest() -> new PublishResult.NotThere();
        };
    }

    /**
     * Shows what the public would see of it in each language, without keeping anything; its problems where it has any.
     * Nothing where the draft is not the reader's.
     */
    @OfficialOnly
    public Optional<Preview<PublicLook>> preview(DraftId id) {
        return draft(id, Language.EN)
                .flatMap(draft ->
                        gate.preview(id, act -> look(id, draft.item().concern().reference(), act)));
    }

    private PublicLook look(DraftId id, String reference, Act act) {
        var asOf = new AsOf(act.number(), today.day());
        var path = "recommendations/" + reference;
        var shown = new EnumMap<Language, String>(Language.class);
        for (var language : Language.ofInterface()) {
            pages.item(reference, Visit.inside(language, asOf, path))
                    .ifPresent(page -> shown.put(language, new String(page, StandardCharsets.UTF_8)));
        }
        return new PublicLook(shown, entry(id, act));
    }

    /** The anchor that the public page gives to what this act published. */
    private @Nullable String entry(DraftId id, Act act) {
        return queries.aboutDraft(id, new Reading(Language.EN, act.number(), today.day()))
                .flatMap(item -> Stream.concat(
                                item.answers().stream()
                                        .filter(answer -> answer.publishedAt().equals(act.publishedAt()))
                                        .map(SentAnswer::anchor),
                                item.claims().stream()
                                        .filter(claim -> claim.publishedAt().equals(act.publishedAt()))
                                        .map(SentClaim::anchor))
                        .findFirst())
                .orElse(null);
    }

    private ResponseContent datedToday(ResponseContent answer) {
        return new ResponseContent(
                answer.of(),
                answer.institution(),
                answer.question(),
                answer.corrects(),
                now(),
                answer.position(),
                answer.channel(),
                answer.words(),
                answer.source());
    }

    private FuzzyDate now() {
        return FuzzyDate.of(today.day());
    }

    private Reading reading(Language reader) {
        return new Reading(reader, acts.latest(), today.day());
    }
}
