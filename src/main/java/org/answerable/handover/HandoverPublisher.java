package org.answerable.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes hand-overs: for each duty one assignment ends and one begins, on the same day. */
@Component
class HandoverPublisher implements Publisher<HandoverContent> {

    private final HandoverStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    HandoverPublisher(HandoverStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.HANDOVER);
    }

    @Override
    public Class<HandoverContent> content() {
        return HandoverContent.class;
    }

    /** Both institutions, and whoever else owns what passes. */
    @Override
    public Set<InstitutionId> owners(HandoverContent content) {
        return Stream.concat(
                        Stream.of(content.from(), content.to()).filter(Objects::nonNull),
                        store.owners(content.duties()).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Problem> check(HandoverContent content, DraftHeader draft) {
        var from = content.from();
        var to = content.to();
        var on = content.on();
        var checks = new Checks(things, draft)
                .chosen("from", from)
                .chosen("to", to)
                .that(to == null || things.has(to), "to", "problem.notPublished")
                .that(to == null || !to.equals(from), "to", "problem.sameInstitution")
                .that(to == null || on == null || store.exists(to, on), "to", "problem.notInExistence")
                .that(!content.duties().isEmpty(), "duties", "problem.dutiesNeeded")
                .that(new HashSet<>(content.duties()).size() == content.duties().size(), "duties", "problem.dutyTwice")
                .past("on", on, today.day())
                .words("reason", content.reason(), Wording.LONGEST)
                .grounds("grounds", content.grounds());
        for (var duty : content.duties()) {
            var item = things.item(duty);
            checks.that(item.isPresent(), "duties", "problem.notPublished");
            item.ifPresent(
                    found -> checks.that(found.publication().equals(draft.publication()), "duties", "problem.outside"));
            if (from != null) {
                checks.that(store.held(from, duty).isPresent(), "duties", "problem.notItsDuty");
            }
            if (from != null && on != null) {
                counts(on, from, duty, checks);
            }
            if (to != null && on != null) {
                counts(on, to, duty, checks);
            }
        }
        return checks.problems().stream().distinct().toList();
    }

    /** Of two facts the one true from the later day counts: an earlier one would be published and change nothing. */
    private void counts(FuzzyDate on, InstitutionId institution, RecommendationId duty, Checks checks) {
        store.latestFrom(institution, duty)
                .ifPresent(day -> checks.that(!on.day().isBefore(day), "on", "problem.beforeAssignment", day));
    }

    @Override
    public Set<RecommendationId> publish(HandoverContent content, Publishing publishing) {
        var act = publishing.act().number();
        var handover = store.add(
                content,
                texts.add("handover.reason", Objects.requireNonNull(content.reason()), act),
                publishing.approved(),
                act);
        content.duties().forEach(duty -> store.pass(handover, duty));
        return content.duties().stream()
                .map(duty -> things.item(duty).orElseThrow().root())
                .collect(Collectors.toSet());
    }
}
