package org.answerable.importing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.answerable.ProductTest;
import org.answerable.access.ActingAs;
import org.answerable.access.SignedIn;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.SaveResult;
import org.answerable.evidence.EvidenceContent;
import org.answerable.language.Words;
import org.answerable.schema.DefaultSchema;
import org.answerable.storage.Today;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.Role;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ProductTest
class DraftImportTest {

    /** Facts that are nobody's story: identities without anything public, actors, grants, the audit trail. */
    private static final Set<String> NOT_PUBLIC =
            Set.of("actor", "publication", "institution", "role_grant", "role_grant_end", "history_entry");

    @Autowired
    DraftImport imports;

    @Autowired
    PublicationFiles files;

    @Autowired
    Drafts drafts;

    @Autowired
    ActingAs as;

    @Autowired
    JdbcClient sql;

    @Autowired
    Today today;

    @Autowired
    Words words;

    @TempDir
    Path parent;

    SignedIn administrator = signedIn(Role.ADMINISTRATOR);

    @BeforeEach
    void someoneGivesTheAdministratorTheRole() {
        var giver = UUID.randomUUID();
        addActor(giver);
        addActor(administrator.actor().id());
        grant(administrator, null, giver);
    }

    @Test
    void filesBecomeDraftsAndNothingPublicOnceOnly() {
        var factsBefore = counts(table -> !NOT_PUBLIC.contains(table.getName()) && isFact(table));

        var first = imports.load(Invented.FOLDER, Invented.NAME, administrator);
        var everything = counts(_ -> true);
        var second = imports.load(Invented.FOLDER, Invented.NAME, administrator);

        assertThat(first).isInstanceOfSatisfying(ImportResult.Loaded.class, loaded -> {
            assertThat(loaded.added()).isEqualTo(9);
            assertThat(loaded.alreadyThere()).isZero();
        });
        assertThat(second).isInstanceOfSatisfying(ImportResult.Loaded.class, loaded -> {
            assertThat(loaded.added()).isZero();
            assertThat(loaded.alreadyThere()).isEqualTo(9);
        });
        assertThat(counts(table -> factsBefore.containsKey(table.getName()))).isEqualTo(factsBefore);
        assertThat(counts(_ -> true)).isEqualTo(everything);
        assertThat(sql.sql("select state from draft").query(String.class).list())
                .contains("OPEN");

        thenTheStaffOfThePublicationGoOnWithThem(
                ((ImportResult.Loaded) first).publication().id());
        thenWhatWasPutAwayDoesNotComeBack();
    }

    private void thenTheStaffOfThePublicationGoOnWithThem(UUID publication) {
        var contributor = signedIn(Role.CONTRIBUTOR);
        addActor(contributor.actor().id());
        grant(contributor, publication, administrator.actor().id());
        var evidence = draftAbout(
                new Names(Invented.NAME, new org.answerable.vocabulary.PublicationId(publication), Map.of(), Map.of())
                        .evidence("H1.E2")
                        .id());

        var page =
                as.call(contributor, () -> drafts.find(new DraftId(evidence))).orElseThrow();

        assertThat(page.content()).isInstanceOfSatisfying(EvidenceContent.class, content -> {
            assertThat(requireNonNull(content.shows()).in(Language.SR)).isEqualTo("Zakon traži plan.");
            assertThat(requireNonNull(content.on()).day()).isEqualTo(today.day());
        });
        assertThat(page.header().draftedBy()).isEqualTo(Names.importer(Invented.NAME));
        assertThat(as.call(
                        contributor,
                        () -> drafts.discard(page.header().id(), page.header().version())))
                .isInstanceOf(SaveResult.Kept.class);
        // The import's own grant ended with it.
        var importer = new SignedIn(Names.importer(Invented.NAME), Language.EN, Set.of(Role.CONTRIBUTOR), true, null);
        assertThat(as.call(importer, () -> drafts.find(new DraftId(evidence)))).isEmpty();
    }

    private void thenWhatWasPutAwayDoesNotComeBack() {
        assertThat(imports.load(Invented.FOLDER, Invented.NAME, null))
                .isInstanceOfSatisfying(
                        ImportResult.Loaded.class,
                        loaded -> assertThat(loaded.added()).isZero());
    }

    @Test
    void ofBrokenFilesNothingIsKept() throws IOException {
        var folder = Invented.copyTo(parent);
        Invented.change(folder, "recommendations/H1.yaml", "\"H1.E1\"]", "\"H1.E3\"]");
        var before = counts(_ -> true);

        var result = imports.load("file:" + parent + "/", Invented.NAME, administrator);

        assertThat(result)
                .isInstanceOfSatisfying(
                        ImportResult.Broken.class,
                        broken -> assertThat(broken.problems())
                                .extracting(problem -> problem.told(words, Language.EN))
                                .containsExactly(
                                        "recommendations/H1.yaml assessments[0].evidence[0]: Nothing has the key “H1.E3”."));
        assertThat(counts(_ -> true)).isEqualTo(before);
        assertThat(imports.load(Invented.FOLDER, "nowhere", administrator)).isInstanceOf(ImportResult.NotThere.class);
    }

    @Test
    void atTheStartItNeedsNobodyAndLeavesNobodyWithARole() throws IOException {
        var folder = Invented.copyTo(parent);
        var name = "harbours-again";
        Files.move(folder, parent.resolve(name));
        Invented.change(parent.resolve(name), "publication.yaml", "\"harbour-safety\"", "\"" + name + "\"");

        assertThat(imports.load("file:" + parent + "/", name, null))
                .isInstanceOfSatisfying(
                        ImportResult.Loaded.class,
                        loaded -> assertThat(loaded.added()).isPositive());
        assertThat(sql.sql("""
                        select count(*) from role_grant g
                        where g.actor_id = ? and not exists (
                            select 1 from role_grant_end e where e.grant_id = g.id and e.ends_on <= g.valid_from)
                        """)
                        .param(Names.importer(name).id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyAdministratorsLoadAndOnlyWhatIsOffered() {
        assertThat(as.call(administrator, files::offered)).contains("kosovo-security");
        assertThat(as.call(administrator, () -> files.load("../kosovo-security")))
                .isInstanceOf(ImportResult.NotThere.class);
        var approver = signedIn(Role.APPROVER);
        addActor(approver.actor().id());
        assertThatThrownBy(() -> as.call(approver, () -> files.load("kosovo-security")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static SignedIn signedIn(Role role) {
        return new SignedIn(ActorId.next(), Language.EN, Set.of(role), true, null);
    }

    private void addActor(UUID id) {
        sql.sql("insert into actor (id, kind, created_at) values (?, 'PERSON', current_timestamp)")
                .param(id)
                .update();
    }

    private void grant(SignedIn to, @Nullable UUID publication, UUID by) {
        sql.sql("""
                insert into role_grant (id, actor_id, role, publication_id, valid_from, given_by, given_at)
                values (?, ?, ?, ?, ?, ?, current_timestamp)
                """)
                .param(UUID.randomUUID())
                .param(to.actor().id())
                .param(to.roles().iterator().next().name())
                .param(publication)
                .param(Date.valueOf(today.day()))
                .param(by)
                .update();
    }

    private UUID draftAbout(UUID subject) {
        return sql.sql("select id from draft where subject_id = ?")
                .param(subject)
                .query(UUID.class)
                .single();
    }

    private static boolean isFact(Table<?> table) {
        return table.getComment().startsWith("fact");
    }

    private Map<String, Integer> counts(Predicate<Table<?>> which) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(which)
                .collect(toMap(
                        Table::getName,
                        table -> sql.sql("select count(*) from " + table.getName())
                                .query(Integer.class)
                                .single()));
    }
}
