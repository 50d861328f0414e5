package org.answerable.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.answerable.ProductTest;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Role;
import org.answerable.vocabulary.TextId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class DeskTest {

    @Autowired
    ActingAs actingAs;

    @Autowired
    Desk desk;

    @Test
    void nothingWaitsForWhoHasNoGrants() {
        var somebody = new SignedIn(ActorId.next(), Language.EN, Set.of(Role.CONTRIBUTOR), true, null);
        assertThat(actingAs.call(somebody, () -> desk.queue(Language.EN, 0)).lines())
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsNotThere() {
        var somebody = new SignedIn(ActorId.next(), Language.EN, Set.of(Role.CONTRIBUTOR), true, null);
        actingAs.run(somebody, () -> {
            assertThat(desk.workplace("nothing", Language.EN)).isEmpty();
            assertThat(desk.workplace(RecommendationId.next(), Language.EN)).isEmpty();
            assertThat(desk.items(Language.SQ)).isEmpty();
            assertThat(desk.texts(RecommendationId.next())).isEmpty();
            assertThat(desk.text(TextId.next())).isEmpty();
            assertThat(desk.sources("zzzz qqqq", 0, 10)).isEmpty();
            assertThat(desk.countSources("zzzz qqqq")).isZero();
        });
    }
}
