package org.answerable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.answerable.ProductTest;
import org.answerable.Sample;
import org.answerable.drafting.Drafts;
import org.answerable.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself keeps the promises of docs/model.md; which tables are facts is found from the schema. */
@ProductTest
class FactsStayTest {

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient asApp;

    @Autowired
    Sample sample;

    @Autowired
    Drafts drafts;

    @Test
    void everyTableSaysWhatItIs() throws SQLException {
        assertThat(tables())
                .hasSizeGreaterThan(40)
                .allSatisfy((table, comment) ->
                        assertThat(comment).as(table).matches("(fact|draft|operational|projection|content): .+"));
    }

    @Test
    void whatPointsAtAnActIsAFactOrTheProjection() throws SQLException {
        var tables = tables();
        try (var connection = database.getConnection()) {
            for (var table : tables.keySet()) {
                if (pointsAtAct(connection, table)) {
                    assertThat(tables.get(table)).as(table).matches("(fact|projection): .+");
                }
            }
        }
    }

    @Test
    void noFactIsChangedOrRemovedByTheUserThatServes() throws SQLException {
        sample.assessment(sample.world(), Status.IN_PROGRESS, "Begun");
        var tried = new TreeSet<String>();
        for (var table : tables().entrySet()) {
            if (table.getValue().startsWith("fact:")) {
                assertRefused("update " + table.getKey() + " set " + firstColumn(table.getKey()) + " = "
                        + firstColumn(table.getKey()));
                assertRefused("delete from " + table.getKey());
                tried.add(table.getKey());
            }
        }
        assertThat(tried).contains("act", "assessment", "text_version", "history_entry", "role_grant");
    }

    @Test
    void wordsAreNeverRewritten() {
        sample.world();

        assertRefused("update text_body set body = 'other words'");
    }

    @Test
    void theDrafterCannotApproveEvenInTheDatabase() {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "Begun");

        assertThatThrownBy(() -> asApp.sql(
                                "insert into approval (id, draft_id, drafted_by, draft_version, approved_by, act)"
                                        + " select cast(? as uuid), id, drafted_by, version, drafted_by, 1 from draft"
                                        + " where kind = 'RECOMMENDATION' and drafted_by = cast(? as uuid)")
                        .params(UUID.randomUUID(), world.contributor().actor().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("approval_by_another");
    }

    @Test
    void whoSubmittedItCannotApproveItEvenInTheDatabase() {
        var world = sample.world();
        var draft = sample.open(sample.assessmentDraft(world, Status.IN_PROGRESS, "Begun"), world.contributor());
        sample.as(world.approver(), () -> drafts.submit(draft.id(), draft.version()));

        assertThatThrownBy(() -> asApp.sql("insert into approval"
                                + " (id, draft_id, drafted_by, submitted_by, draft_version, approved_by, act)"
                                + " select cast(? as uuid), id, drafted_by, submitted_by, version, submitted_by, 1"
                                + " from draft where id = cast(? as uuid)")
                        .params(UUID.randomUUID(), draft.id().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("approval_by_another_than_submitted");
    }

    @Test
    void everyApprovalBelongsToTheActOfItsFact() throws SQLException {
        var constraints = asApp.sql("select lower(constraint_name) from information_schema.table_constraints")
                .query(String.class)
                .set();
        var found = new TreeSet<String>();
        try (var connection = database.getConnection()) {
            for (var table : tables().keySet()) {
                if (hasColumn(connection, table, "approval_id")) {
                    assertThat(constraints).as(table).contains(table + "_approved_in_act");
                    found.add(table);
                }
            }
        }
        assertThat(found).contains("assessment", "milestone_verification", "text_version", "withdrawal");
    }

    @Test
    void anOldApprovalCarriesNoNewFact() {
        var world = sample.world();
        sample.assessment(world, Status.IN_PROGRESS, "Begun");
        sample.update(world, "A later act");

        assertThatThrownBy(() -> asApp.sql("insert into assessment (id, recommendation_id, act, true_from,"
                                + " true_precision, status, reasons_text, approval_id, provenance, expert_must_confirm)"
                                + " select cast(? as uuid), recommendation_id, (select max(number) from act), true_from,"
                                + " true_precision, 'IMPLEMENTED', reasons_text, approval_id, provenance, false"
                                + " from assessment where recommendation_id = ?")
                        .params(UUID.randomUUID(), world.recommendation().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("assessment_approved_in_act");
    }

    @Test
    void aReferenceIsGivenOnceInSmallLettersAsInCapitalsEvenInTheDatabase() {
        var world = sample.world();
        var small = world.reference().toLowerCase(Locale.ROOT);

        assertThatThrownBy(() -> addAgain(world, small, small))
                .hasMessageContaining("recommendation_reference_normal_once");
        assertThatThrownBy(() -> addAgain(world, small, "another"))
                .hasMessageContaining("recommendation_reference_normal");
    }

    /** The world's recommendation once more, as a part of itself. */
    private void addAgain(Sample.World world, String reference, String normal) {
        asApp.sql(
                        "insert into recommendation (id, reference, reference_normal, publication_id, parent_id, root_id, place,"
                                + " act, title_text, asks_text, approval_id, provenance, expert_must_confirm)"
                                + " select cast(? as uuid), ?, ?, publication_id, id, id, place, act, title_text, asks_text,"
                                + " approval_id, 'JUDGEMENT', false from recommendation where id = ?")
                .params(
                        UUID.randomUUID(),
                        reference,
                        normal,
                        world.recommendation().id())
                .update();
    }

    @Test
    void nobodyGivesARoleToThemselvesEvenInTheDatabase() {
        var world = sample.world();

        assertThatThrownBy(() -> asApp.sql("insert into role_grant"
                                + " (id, actor_id, role, valid_from, given_by, given_at)"
                                + " values (?, ?, 'AUDITOR', current_date, ?, current_timestamp)")
                        .params(
                                UUID.randomUUID(),
                                world.contributor().actor().id(),
                                world.contributor().actor().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("role_grant_by_another");
    }

    @Test
    void aFactFromElsewhereNeedsItsSourceAndOneFromThePaperItsPlace() {
        var world = sample.world();
        sample.update(world, "News");

        assertNoteRefused(world, "ELSEWHERE", "update_note_elsewhere_has_source");
        assertNoteRefused(world, "PAPER", "update_note_paper_has_passage");
    }

    @Test
    void everyTableWithAProvenanceHasBothRules() throws SQLException {
        var constraints = asApp.sql("select lower(constraint_name) from information_schema.table_constraints")
                .query(String.class)
                .set();
        try (var connection = database.getConnection()) {
            for (var table : tables().keySet()) {
                if (hasColumn(connection, table, "provenance")) {
                    assertThat(constraints)
                            .as(table)
                            .contains(table + "_elsewhere_has_source", table + "_paper_has_passage");
                }
            }
        }
    }

    private void assertNoteRefused(Sample.World world, String provenance, String rule) {
        assertThatThrownBy(() -> asApp.sql("insert into update_note (id, recommendation_id, act, true_from,"
                                + " true_precision, note_text, provenance, expert_must_confirm)"
                                + " select cast(? as uuid), recommendation_id, act, true_from, true_precision, note_text,"
                                + " ?, false from update_note where recommendation_id = ?")
                        .params(
                                UUID.randomUUID(),
                                provenance,
                                world.recommendation().id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(rule);
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> asApp.sql(statement).update()).as(statement).isInstanceOf(DataAccessException.class);
    }

    private Map<String, String> tables() throws SQLException {
        var found = new LinkedHashMap<String, String>();
        try (var connection = database.getConnection();
                var rows =
                        connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                if (!"flyway_schema_history".equals(rows.getString("TABLE_NAME"))) {
                    found.put(rows.getString("TABLE_NAME"), String.valueOf(rows.getString("REMARKS")));
                }
            }
        }
        return found;
    }

    private String firstColumn(String table) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.getMetaData().getColumns(null, "public", table, "%")) {
            assertThat(rows.next()).as(table).isTrue();
            return rows.getString("COLUMN_NAME");
        }
    }

    private static boolean hasColumn(Connection connection, String table, String column) throws SQLException {
        try (ResultSet rows = connection.getMetaData().getColumns(null, "public", table, column)) {
            return rows.next();
        }
    }

    private static boolean pointsAtAct(Connection connection, String table) throws SQLException {
        try (var rows = connection.getMetaData().getImportedKeys(null, "public", table)) {
            while (rows.next()) {
                if ("act".equals(rows.getString("PKTABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }
}
