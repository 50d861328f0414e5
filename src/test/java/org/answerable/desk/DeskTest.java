package org.answerable.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.answerable.ProductTest;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
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
}
