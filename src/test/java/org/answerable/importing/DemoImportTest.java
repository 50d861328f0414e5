package org.answerable.importing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.answerable.ProductTest;
import org.answerable.access.ActingAs;
import org.answerable.people.DemoPeople;
import org.answerable.people.InviteResult;
import org.answerable.people.NewPerson;
import org.answerable.people.People;
import org.answerable.schema.DefaultSchema;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A context of its own: what the demo's first start leaves in an empty database. */
@ProductTest
@TestPropertySource(properties = "answerable.demo=true")
class DemoImportTest {

    private static final Format.Whole FILES = ReadingTest.read(Reading.whole(PublicationFiles.FOLDER, DemoImport.NAME));

    @Autowired
    AtStart atStart;

    @Autowired
    People people;

    @Autowired
    DemoPeople demo;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient sql;

    @Test
    void everythingInTheFilesIsPublishedAsItStandsThere() {
        var recommendations =
                FILES.recommendations().stream().map(Format.InFile::content).toList();
        assertThat(sql.sql("select reference from recommendation where parent_id is null order by place")
                        .query(String.class)
                        .list())
                .containsExactly("R1", "R2", "R3", "R4", "R5", "R6");
        assertThat(count("recommendation where parent_id is not null"))
                .isEqualTo(sum(recommendations, it -> it.parts()));
        assertThat(count("assignment")).isEqualTo(sum(recommendations, it -> it.owners()));
        assertThat(count("milestone")).isEqualTo(sum(recommendations, it -> it.milestones()));
        assertThat(count("milestone_state"))
                .as("that one has not begun goes without saying")
                .isEqualTo(recommendations.stream()
                        .flatMap(it -> it.milestones().stream())
                        .filter(it -> it.state() != MilestoneState.NOT_BEGUN || it.on() != null)
                        .count());
        assertThat(count("evidence")).isEqualTo(sum(recommendations, it -> it.evidence()));
        assertThat(count("assessment")).isEqualTo(sum(recommendations, it -> it.assessments()));
        var indicators =
                recommendations.stream().flatMap(it -> it.indicators().stream()).toList();
        assertThat(count("indicator")).isEqualTo(indicators.size()).isPositive();
        assertThat(count("indicator_value"))
                .isEqualTo(
                        indicators.stream().mapToInt(it -> it.values().size()).sum());
        assertThat(count("source")).isEqualTo(FILES.sources().size());
        assertThat(count("institution_record")).isEqualTo(FILES.institutions().size());
        assertThat(count("topic")).isEqualTo(FILES.publication().topics().size());
        assertThat(count("passage")).isEqualTo(FILES.publication().passages().size());
        assertThat(count("publication_edition")).isOne();
        assertThat(count("draft where state <> 'PUBLISHED'")).isZero();
        assertThat(count("question") + count("response") + count("claim"))
                .as("nobody was asked")
                .isZero();
    }

    @Test
    void everyTextIsThereInThreeLanguagesEnglishFirst() {
        assertThat(count("text_slot")).isPositive();
        assertThat(sql.sql("""
                        select t.kind || ' ' || t.id from text_slot t
                        where (select count(distinct v.language) from text_version v
                               join text_body b on b.version_id = v.id where v.text_id = t.id) <> 3
                           or not exists (select 1 from text_version v
                               where v.text_id = t.id and v.language = 'en' and v.translates is null)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void twoPeopleTookPartWhereTwoAreNeeded() {
        assertThat(sql.sql("""
                        select distinct a.kind, p.sign_in_name, q.sign_in_name from act a
                        join draft d on d.id = a.draft_id
                        join person p on p.actor_id = d.drafted_by
                        join person q on q.actor_id = a.published_by
                        """)
                        .query((row, _) -> List.of(row.getString(1), name(row.getString(2)), name(row.getString(3))))
                        .list())
                .containsExactlyInAnyOrder(
                        List.of("PUBLICATION", "administrator", "administrator"),
                        List.of("INSTITUTION", "administrator", "administrator"),
                        List.of("SOURCE", "contributor", "contributor"),
                        List.of("RECOMMENDATION", "contributor", "approver"),
                        List.of("EVIDENCE", "contributor", "contributor"),
                        List.of("INDICATOR", "contributor", "approver"),
                        List.of("INDICATOR_VALUE", "contributor", "approver"),
                        List.of("ASSESSMENT", "assessor", "approver"));
    }

    @Test
    void whoIsInvitedInTheDemoIsOneOfItsPeopleSoThatItStartsAgain() {
        var person = new NewPerson("Demo guest", "guest@demo.invalid", Language.EN);

        var invited = acting.call(demo.who(DemoPeople.ADMINISTRATOR), () -> people.invite(person, List.of()));

        assertThat(invited).isInstanceOf(InviteResult.Invited.class);
        assertThat(count("person where not demo")).isZero();
    }

    @Test
    void anotherStartChangesNothing() {
        var before = counts();

        atStart.start();

        assertThat(counts()).isEqualTo(before);
    }

    private static String name(String signInName) {
        return signInName.substring(0, signInName.indexOf('@'));
    }

    private static int sum(List<Format.Recommendation> recommendations, Function<Format.Recommendation, List<?>> of) {
        return recommendations.stream().mapToInt(it -> of.apply(it).size()).sum();
    }

    private int count(String from) {
        return sql.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private Map<String, Integer> counts() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .collect(toMap(Table::getName, table -> count(table.getName())));
    }
}
