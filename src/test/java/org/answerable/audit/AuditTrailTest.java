package org.answerable.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.answerable.Asvs;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.TestClock;
import org.answerable.access.SignedIn;
import org.answerable.history.Deed;
import org.answerable.people.People;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class AuditTrailTest {

    @Autowired
    Sample sample;

    @Autowired
    AuditTrail trail;

    @Autowired
    People people;

    @Autowired
    Today today;

    @Autowired
    TestClock clock;

    @Test
    void entriesAreFilteredAndPagedTheLatestFirst() {
        var name = "Drita " + Sample.next();
        var person = sample.person(name);
        var administrator = sample.administrator();
        sample.as(administrator, () -> people.disable(person.actor()));
        sample.as(administrator, () -> people.enable(person.actor()));
        var auditor = sample.auditor();
        var about = new AuditFilter(null, true, name.toUpperCase(Locale.ROOT), null, null);

        assertThat(deeds(auditor, about, 0, 10))
                .containsExactly(Deed.PERSON_ENABLED, Deed.PERSON_DISABLED, Deed.PERSON_INVITED);
        assertThat(deeds(auditor, about, 1, 1)).containsExactly(Deed.PERSON_DISABLED);
        assertThat(sample.as(auditor, () -> trail.count(about, Language.EN))).isEqualTo(3);
        assertThat(deeds(auditor, new AuditFilter(Deed.PERSON_DISABLED, true, name, null, null), 0, 10))
                .containsExactly(Deed.PERSON_DISABLED);
        assertThat(deeds(auditor, new AuditFilter(null, false, name, null, null), 0, 10))
                .isEmpty();
    }

    @Test
    void aDayIsADayInTheInstallationsZone() {
        clock.advance(Duration.ofDays(2));
        var name = "Drita " + Sample.next();
        sample.person(name);
        var auditor = sample.auditor();

        assertThat(deeds(auditor, new AuditFilter(null, null, name, today.day(), today.day()), 0, 10))
                .containsExactly(Deed.PERSON_INVITED);
        assertThat(deeds(
                        auditor,
                        new AuditFilter(null, null, name, null, today.day().minusDays(1)),
                        0,
                        10))
                .isEmpty();
        assertThat(deeds(auditor, new AuditFilter(null, null, name, today.day().plusDays(1), null), 0, 10))
                .isEmpty();
    }

    @Test
    void aRecommendationIsFoundByItsReference() {
        var world = sample.world();
        sample.update(world, "The bridge is being mended.");

        assertThat(sample.as(
                        sample.auditor(),
                        () -> trail.page(
                                new AuditFilter(Deed.PUBLISHED, null, world.reference(), null, null),
                                Language.EN,
                                0,
                                10)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.recommendation()).isEqualTo(world.reference()));
    }

    @Test
    @Asvs({"8.2.1", "16.4.2"})
    void nobodyElseReadsIt() {
        var world = sample.world();
        for (var who : List.of(world.contributor(), world.approver(), world.official())) {
            assertThatThrownBy(() -> sample.as(who, () -> trail.count(AuditFilter.all(), Language.EN)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<Deed> deeds(SignedIn auditor, AuditFilter filter, int offset, int limit) {
        return sample.as(auditor, () -> trail.page(filter, Language.EN, offset, limit)).stream()
                .map(AuditLine::deed)
                .toList();
    }
}
