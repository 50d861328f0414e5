package org.answerable.face.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.answerable.OnPostgres;
import org.answerable.vocabulary.DraftKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same beside other nodes. What another node publishes is written here past the gate, so that only the database can
 * tell of it. To see it fail, drop the trigger {@code act_is_told}.
 */
@OnPostgres
class FreshPagesOnPostgresTest extends FreshPagesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void connected() {
        await().atMost(SOON).until(kept::isSure);
    }

    @Test
    void whatAnotherNodePublishesDropsThePagesHere() {
        var world = sample.world();
        var other = sample.another(world);
        settle(page(world));
        settle(page(other));

        publishedElsewhere(world.recommendation().id());

        await().atMost(SOON).until(() -> !isKept(page(world)));
        assertThat(isKept(page(other))).isTrue();
    }

    @Test
    void whoLostTheConnectionKeepsNothingFromBefore() {
        var world = sample.world();
        var past = page(world) + "?as-of=" + today.day() + "&known=" + today.day();
        clock.advance(Duration.ofDays(1));
        settle(past);

        db.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                        + " and application_name = 'answerable listens'")
                .query()
                .listOfRows();

        await().atMost(SOON).until(() -> !isKept(past));
        await().atMost(SOON).until(kept::isSure);
        publishedElsewhere(world.recommendation().id());
        settle(page(world));
        publishedElsewhere(world.recommendation().id());
        await().atMost(SOON).until(() -> !isKept(page(world)));
    }

    /** Reads until the page is kept: what this node published itself is told to it once more. */
    private void settle(String path) {
        await().atMost(SOON)
                .during(Duration.ofMillis(300))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    reader.get(path);
                    return isKept(path);
                });
    }

    private void publishedElsewhere(UUID recommendation) {
        transaction.executeWithoutResult(_ -> {
            var number = 1
                    + db.sql("select last_number from act_counter for update")
                            .query(Long.class)
                            .single();
            var at = Timestamp.from(clock.instant());
            db.sql("update act_counter set last_number = ?").param(number).update();
            db.sql("insert into act (number, published_at, published_by, kind, draft_id)"
                            + " select ?, last_at + interval '1 second', published_by, ?, ? from act, act_counter"
                            + " order by act.number desc limit 1")
                    .params(number, DraftKind.UPDATE.name(), UUID.randomUUID())
                    .update();
            db.sql("update act_counter set last_at = greatest(last_at + interval '1 second', ?)")
                    .param(at)
                    .update();
            db.sql("insert into act_root (act, recommendation_id) values (?, ?)")
                    .params(number, recommendation)
                    .update();
        });
    }
}
