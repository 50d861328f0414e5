package org.answerable.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.language.Texts;
import org.answerable.language.Wording;
import org.answerable.publishing.PublishedThings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActNumber;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes a recommendation whole: parts, owners, milestones. */
@Component
class RecommendationPublisher implements Publisher<RecommendationContent> {

    private static final int LONGEST_REFERENCE = 20;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ROMAN = Pattern.compile("[ivxlcdm]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private final RecommendationStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    RecommendationPublisher(RecommendationStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.RECOMMENDATION);
    }

    @Override
    public Class<RecommendationContent> content() {
        return RecommendationContent.class;
    }

    @Override
    public Set<InstitutionId> owners(RecommendationContent content) {
        return content.owners().stream()
                .map(OwnerContent::institution)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Problem> check(RecommendationContent content, DraftHeader draft) {
        var checks = new Checks(things, draft)
                .that(content.id().equals(draft.recommendation()), "id", "problem.outside")
                .that(things.item(content.id()).isEmpty(), "id", "problem.alreadyPublished")
                .that(draft.publication() != null, "publication", "problem.required")
                .that(
                        draft.publication() == null || things.has(draft.publication()),
                        "publication",
                        "problem.noEdition")
                .that(fits(content.reference()), "reference", "problem.reference")
                .that(content.place() > 0, "place", "problem.required")
                .that(isNumber(content.numberInPaper()), "numberInPaper", "problem.numberInPaper")
                .words("title", content.title(), Wording.LONGEST_TITLE)
                .words("asks", content.asks(), Wording.LONGEST)
                .that(content.topics().stream().allMatch(things::has), "topics", "problem.notPublished")
                .grounds("grounds", content.grounds());
        checkReferences(content, checks);
        checkParts(content, checks);
        checkOwners(content, checks);
        checkMilestones(content, checks);
        return checks.problems();
    }

    @Override
    public Set<RecommendationId> publish(RecommendationContent content, Publishing publishing) {
        var act = publishing.act().number();
        var inserting = new RecommendationStore.Inserting(
                content.id(), Objects.requireNonNull(publishing.draft().publication()), publishing.approved(), act);
        store.addRoot(inserting, content, words(content.title(), content.asks(), act));
        store.addTopics(content.id(), content.topics(), act);
        for (int i = 0; i < content.parts().size(); i++) {
            var part = content.parts().get(i);
            store.addPart(inserting, part, i + 1, words(part.title(), part.asks(), act));
        }
        content.owners()
                .forEach(owner -> store.addOwner(
                        inserting,
                        owner,
                        FuzzyDate.of(today.dayOf(publishing.act().publishedAt()))));
        for (int i = 0; i < content.milestones().size(); i++) {
            var milestone = content.milestones().get(i);
            store.addMilestone(inserting, milestone, i + 1, milestoneWords(milestone, act));
            addFirstStateAndDate(milestone, publishing);
        }
        return Set.of(content.id());
    }

    private static boolean fits(@Nullable String reference) {
        return reference != null
                && reference.length() <= LONGEST_REFERENCE
                && REFERENCE.matcher(reference).matches();
    }

    /** Words could not be removed from where it stands (docs/adr/0012). */
    private static boolean isNumber(@Nullable String given) {
        return given == null
                || (given.length() <= LONGEST_REFERENCE
                        && WORD.matcher(given)
                                .results()
                                .allMatch(word -> ROMAN.matcher(word.group()).matches()));
    }

    private void checkReferences(RecommendationContent content, Checks checks) {
        var references = new ArrayList<String>();
        Stream.concat(Stream.of(content.reference()), content.parts().stream().map(PartContent::reference))
                .filter(RecommendationPublisher::fits)
                .forEach(references::add);
        var different =
                references.stream().map(each -> each.toLowerCase(Locale.ROOT)).distinct();
        checks.that(different.count() == references.size(), "reference", "problem.referenceTwice");
        var taken = things.takenReferences(references);
        checks.that(taken.isEmpty(), "reference", "problem.referenceTaken", String.join(", ", taken));
    }

    private void checkParts(RecommendationContent content, Checks checks) {
        var parts = content.parts();
        for (int i = 0; i < parts.size(); i++) {
            var field = "parts[" + i + "].";
            checks.that(things.item(parts.get(i).id()).isEmpty(), field + "id", "problem.alreadyPublished")
                    .that(fits(parts.get(i).reference()), field + "reference", "problem.reference")
                    .that(isNumber(parts.get(i).numberInPaper()), field + "numberInPaper", "problem.numberInPaper")
                    .words(field + "title", parts.get(i).title(), Wording.LONGEST_TITLE)
                    .words(field + "asks", parts.get(i).asks(), Wording.LONGEST)
                    .grounds(field + "grounds", parts.get(i).grounds());
        }
    }

    private void checkOwners(RecommendationContent content, Checks checks) {
        var owners = content.owners();
        for (int i = 0; i < owners.size(); i++) {
            var owner = owners.get(i);
            var institution = owner.institution();
            var field = "owners[" + i + "].";
            checks.chosen(field + "institution", institution)
                    .that(institution == null || things.has(institution), field + "institution", "problem.notPublished")
                    .that(isOurs(content, owner.of()), field + "of", "problem.outside")
                    .chosen(field + "part", owner.part())
                    .grounds(field + "grounds", owner.grounds());
        }
    }

    private void checkMilestones(RecommendationContent content, Checks checks) {
        var milestones = content.milestones();
        for (int i = 0; i < milestones.size(); i++) {
            var milestone = milestones.get(i);
            var field = "milestones[" + i + "].";
            checks.that(things.rootOf(milestone.id()).isEmpty(), field + "id", "problem.alreadyPublished")
                    .that(isOurs(content, milestone.of()), field + "of", "problem.outside")
                    .words(field + "title", milestone.title(), Wording.LONGEST_TITLE)
                    .words(field + "doneWhen", milestone.doneWhen(), Wording.LONGEST)
                    .chosen(field + "power", milestone.power())
                    .that(milestone.weight() >= 1 && milestone.weight() <= 100, field + "weight", "problem.weight")
                    .that(
                            (milestone.due() == null) == (milestone.dueOrigin() == null),
                            field + "due",
                            "problem.dueWhole")
                    .wordsIfAny(field + "dueReason", milestone.dueReason(), Wording.LONGEST)
                    .grounds(field + "grounds", milestone.grounds())
                    .date(field + "grounds", bound(milestone), milestone.grounds());
        }
    }

    /** A law may also be named in the reason: the milestone itself may be our idea. */
    private static @Nullable DateOrigin bound(MilestoneContent milestone) {
        var reason = milestone.dueReason();
        return milestone.dueOrigin() == DateOrigin.LEGAL && reason != null && reason.whole()
                ? null
                : milestone.dueOrigin();
    }

    private static boolean isOurs(RecommendationContent content, @Nullable RecommendationId of) {
        return content.id().equals(of)
                || content.parts().stream().anyMatch(part -> part.id().equals(of));
    }

    private RecommendationStore.Words words(@Nullable Wording title, @Nullable Wording asks, ActNumber act) {
        return new RecommendationStore.Words(
                texts.add("recommendation.title", Objects.requireNonNull(title), act),
                texts.add("recommendation.asks", Objects.requireNonNull(asks), act));
    }

    private RecommendationStore.Words milestoneWords(MilestoneContent milestone, ActNumber act) {
        return new RecommendationStore.Words(
                texts.add("milestone.title", Objects.requireNonNull(milestone.title()), act),
                texts.add("milestone.done-when", Objects.requireNonNull(milestone.doneWhen()), act));
    }

    /** A milestone has not begun until a fact says otherwise: that alone, without a day, is none. */
    private void addFirstStateAndDate(MilestoneContent milestone, Publishing publishing) {
        var act = publishing.act();
        var today = this.today.dayOf(act.publishedAt());
        var state = milestone.state();
        var from = milestone.stateFrom();
        if (state != null && (state != MilestoneState.NOT_BEGUN || from != null)) {
            store.addState(milestone, state, from == null ? FuzzyDate.of(today) : from, publishing);
        }
        if (milestone.due() != null) {
            store.addDate(
                    milestone,
                    dateKnownFrom(milestone, publishing, today),
                    texts.addIfAny("milestone.date-reason", milestone.dueReason(), act.number()),
                    act.number());
        }
    }

    /**
     * The day of the paper or the source that gives the date, where it is known, else today. What an owner says after
     * that day takes the date's place, also where it is told only later.
     */
    private FuzzyDate dateKnownFrom(MilestoneContent milestone, Publishing publishing, LocalDate today) {
        return store.dayOf(
                        Objects.requireNonNull(milestone.grounds()),
                        Objects.requireNonNull(publishing.draft().publication()))
                .filter(day -> !day.day().isAfter(today))
                .orElse(FuzzyDate.of(today));
    }
}
