package org.answerable.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.answerable.drafting.Checks;
import org.answerable.drafting.DraftHeader;
import org.answerable.drafting.Problem;
import org.answerable.drafting.Publisher;
import org.answerable.drafting.Publishing;
import org.answerable.language.Texts;
import org.answerable.language.Wording;
import org.answerable.publishing.PublishedThings;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.Duty;
import org.answerable.vocabulary.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes that an owner was asked. */
@Component
class QuestionPublisher implements Publisher<QuestionContent> {

    private final QuestionStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    QuestionPublisher(QuestionStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.QUESTION);
    }

    @Override
    public Class<QuestionContent> content() {
        return QuestionContent.class;
    }

    @Override
    public List<Problem> check(QuestionContent content, DraftHeader draft) {
        var institution = content.institution();
        var asked = content.askedOn();
        var due = content.dueOn();
        var duty = institution == null ? Optional.<Duty>empty() : things.duty(institution);
        return new Checks(things, draft)
                .about("of", content.of())
                .owner("institution", institution)
                .past("askedOn", asked, today.day())
                .chosen("channel", content.channel())
                .that((due == null) == (content.dueOrigin() == null), "dueOn", "problem.dueWhole")
                .that(due == null || asked == null || !due.isBefore(asked.day()), "dueOn", "problem.dueBeforeAsked")
                .that(due == null || !duty.equals(Optional.of(Duty.NONE)), "dueOn", "problem.noDuty")
                .words("question", content.question(), Wording.LONGEST)
                .wordsIfAny("dueBasis", content.dueBasis(), Wording.LONGEST)
                .that(!binds(content) || isNamed(content.dueBasis()), "dueBasis", "problem.basisNeeded")
                .problems();
    }

    /** A law or a promise can be missed in public; what we expect cannot. */
    private static boolean binds(QuestionContent content) {
        return content.dueOn() != null && content.dueOrigin() != null && content.dueOrigin() != DateOrigin.OURS;
    }

    private static boolean isNamed(@Nullable Wording basis) {
        return basis != null && !basis.bodies().isEmpty();
    }

    @Override
    public Set<RecommendationId> publish(QuestionContent content, Publishing publishing) {
        var act = publishing.act().number();
        var of = Objects.requireNonNull(content.of());
        store.add(
                content,
                of,
                texts.add("question.question", Objects.requireNonNull(content.question()), act),
                texts.addIfAny("question.due-basis", content.dueBasis(), act),
                act);
        return Set.of(things.item(of).orElseThrow().root());
    }
}
