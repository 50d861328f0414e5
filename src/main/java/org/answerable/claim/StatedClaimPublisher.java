package org.answerable.claim;

import java.util.List;
import java.util.Objects;
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
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.RecommendationId;
import org.springframework.stereotype.Component;

/** Publishes what owners said elsewhere about progress, from a source in which they speak themselves. */
@Component
class StatedClaimPublisher implements Publisher<StatedClaimContent> {

    private final ClaimStore store;
    private final Texts texts;
    private final PublishedThings things;
    private final Today today;

    StatedClaimPublisher(ClaimStore store, Texts texts, PublishedThings things, Today today) {
        this.store = store;
        this.texts = texts;
        this.things = things;
        this.today = today;
    }

    @Override
    public Set<DraftKind> kinds() {
        return Set.of(DraftKind.STATED_CLAIM);
    }

    @Override
    public Class<StatedClaimContent> content() {
        return StatedClaimContent.class;
    }

    @Override
    public List<Problem> check(StatedClaimContent content, DraftHeader draft) {
        var checks = new Checks(things, draft)
                .about("of", content.of())
                .owner("institution", content.institution())
                .past("on", content.on(), today.day())
                .chosen("status", content.status())
                .chosen("channel", content.channel())
                .that(content.channel() != Channel.PORTAL, "channel", "problem.channel")
                .words("words", content.words(), Wording.LONGEST)
                .stated("source", content.source());
        var of = content.of();
        var milestone = content.milestone();
        if (milestone != null) {
            checks.milestone("milestone", milestone)
                    .that(of == null || !store.isOfAnother(milestone, of), "milestone", "problem.outside");
        }
        return checks.problems();
    }

    @Override
    public Set<RecommendationId> publish(StatedClaimContent content, Publishing publishing) {
        var act = publishing.act().number();
        var of = Objects.requireNonNull(content.of());
        store.add(
                new ClaimStore.Claimed(
                        of,
                        content.milestone(),
                        Objects.requireNonNull(content.institution()),
                        Objects.requireNonNull(content.on()),
                        Objects.requireNonNull(content.status()),
                        Objects.requireNonNull(content.channel()),
                        Objects.requireNonNull(content.source())),
                texts.add("claim.words", Objects.requireNonNull(content.words()), act),
                act);
        return Set.of(things.item(of).orElseThrow().root());
    }
}
