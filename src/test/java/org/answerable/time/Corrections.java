package org.answerable.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.correction.RedactionContent;
import org.answerable.correction.ReviewContent;
import org.answerable.correction.WithdrawalContent;
import org.answerable.drafting.NewDraft;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RemovalGround;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deeds that take back, confirm or remove what was published. */
final class Corrections {

    private static final String OF_STEP =
            " join (select id as step, root_id from milestone) m on m.step = f.milestone_id";
    private static final String OF_INDICATOR =
            " join (select id as what, root_id from indicator) i on i.what = f.indicator_id";
    private static final String BY_STAFF =
            " join act on act.number = f.act and act.kind in ('STATED_RESPONSE', 'STATED_CLAIM')";

    /** Where the facts are that staff may withdraw, up to the recommendation. */
    static final Map<FactKind, String> WITHDRAWN = new TreeMap<>(Map.ofEntries(
            Map.entry(FactKind.EVIDENCE, "evidence f where f.root_id"),
            Map.entry(FactKind.ASSESSMENT, "assessment f where f.recommendation_id"),
            Map.entry(FactKind.UPDATE_NOTE, "update_note f where f.recommendation_id"),
            Map.entry(FactKind.QUESTION, "question f where f.recommendation_id"),
            Map.entry(FactKind.ASSIGNMENT, "assignment f where f.recommendation_id"),
            Map.entry(FactKind.RESPONSE, "response f" + BY_STAFF + " where f.recommendation_id"),
            Map.entry(FactKind.CLAIM, "claim f" + BY_STAFF + " where f.recommendation_id"),
            Map.entry(FactKind.MILESTONE_STATE, "milestone_state f" + OF_STEP + " where m.root_id"),
            Map.entry(FactKind.MILESTONE_DATE, "milestone_date f" + OF_STEP + " where m.root_id"),
            Map.entry(FactKind.VERIFICATION, "milestone_verification f" + OF_STEP + " where m.root_id"),
            Map.entry(FactKind.INDICATOR_TARGET, "indicator_target f" + OF_INDICATOR + " where i.root_id"),
            Map.entry(FactKind.INDICATOR_VALUE, "indicator_value f" + OF_INDICATOR + " where i.root_id")));

    private final Deeds deeds;
    private final Sample sample;
    private final JdbcClient db;

    Corrections(Deeds deeds, Sample sample, JdbcClient db) {
        this.deeds = deeds;
        this.sample = sample;
        this.db = db;
    }

    /** Takes back something that was published of a recommendation; when it was withdrawn before, the gate refuses. */
    boolean withdraw(World world, FactKind kind, RandomGenerator random) {
        var facts = db.sql("select f.id from " + WITHDRAWN.get(kind) + " = ? order by f.id")
                .param(world.recommendation().id())
                .query(UUID.class)
                .list();
        return !facts.isEmpty()
                && deeds.publish(
                        Deeds.staff(
                                world,
                                DraftKind.WITHDRAWAL,
                                new WithdrawalContent(
                                        kind, Deeds.one(facts, random), Sample.words("It was a mistake"))),
                        world.contributor(),
                        world.approver());
    }

    /** Somebody who did not write it has read the latest Albanian translation of the title. */
    boolean review(World world, RandomGenerator random) {
        var title = deeds.title(world);
        var version = db.sql("select id from text_version where text_id = ? and language = 'sq' order by ordinal desc")
                .param(title.id())
                .query((row, _) -> new TextVersionId(row.getObject(1, UUID.class)))
                .list()
                .getFirst();
        return deeds.publish(
                new NewDraft(
                        DraftKind.REVIEW,
                        world.publication(),
                        null,
                        world.recommendation(),
                        version.id(),
                        new ReviewContent(title, version, true)),
                sample.contributor(world.publication()),
                null);
    }

    boolean removeTitle(World world, RandomGenerator random) {
        var title = deeds.title(world);
        return deeds.publish(
                removal(
                        world,
                        DraftKind.REDACTION,
                        title,
                        Set.of(Deeds.one(List.of(Language.EN, Language.SQ), random))),
                world.contributor(),
                world.approver());
    }

    /** One of the names that the first owner of a world had. */
    boolean removeName(World world, RandomGenerator random) {
        var names = db.sql("select name_text from institution_record where institution_id = ? order by act")
                .param(world.institution().id())
                .query((row, _) -> new TextId(row.getObject(1, UUID.class)))
                .list();
        return deeds.publish(
                removal(world, DraftKind.IDENTITY_REDACTION, Deeds.one(names, random), EnumSet.allOf(Language.class)),
                sample.administrator(),
                sample.administrator());
    }

    private static NewDraft removal(World world, DraftKind kind, TextId text, Set<Language> languages) {
        var staff = kind == DraftKind.REDACTION;
        return new NewDraft(
                kind,
                staff ? world.publication() : null,
                staff ? null : world.institution(),
                staff ? world.recommendation() : null,
                text.id(),
                new RedactionContent(text, languages, null, null, RemovalGround.SAFETY));
    }
}
