package org.answerable.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.answerable.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class TwoUsersTest {

    @Autowired
    JdbcClient asApp;

    @Test
    void theUserThatServesAddsFactsButNeitherChangesNorRemovesThem() {
        var actor = UUID.randomUUID();
        asApp.sql("insert into actor (id, kind, created_at) values (?, 'JOB', current_timestamp)")
                .param(actor)
                .update();

        assertRefused("update actor set kind = 'PERSON'");
        assertRefused("delete from actor");
        assertRefused("truncate table actor cascade");
        assertThat(asApp.sql("select kind from actor where id = ?")
                        .param(actor)
                        .query(String.class)
                        .single())
                .isEqualTo("JOB");
    }

    @Test
    void theUserThatServesChangesWhatIsNoFact() {
        asApp.sql("insert into setting (name, content) values ('a', 'b')").update();

        assertThat(asApp.sql("update setting set content = 'c' where name = 'a'")
                        .update())
                .isOne();
        assertThat(asApp.sql("delete from setting where name = 'a'").update()).isOne();
    }

    @Test
    void theUserThatServesDoesNotBuild() {
        assertRefused("create table mine (id integer)");
        assertRefused("drop table actor");
        assertRefused("alter table actor add column more integer");
        assertRefused("delete from flyway_schema_history");
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> asApp.sql(statement).update())
                .as(statement)
                .isInstanceOfAny(BadSqlGrammarException.class, UncategorizedSQLException.class);
    }
}
