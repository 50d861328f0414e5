package org.answerable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.answerable.drafting.NewDraft;
import org.answerable.question.QuestionContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes many recommendations: a few are published as people publish them, each with so many facts; the rest are copies
 * that the database makes of their rows, with words, references and identifiers of their own. The application's user
 * inserts them, as the database allows it no more than that. The first {@link #FEW} belong to an institution and a
 * publication of their own, the others all to one: pages that show every row are measured with a number that occurs.
 */
final class ManyRecommendations {

    /** How many of them one institution owns and one publication holds. */
    static final int FEW = 50;

    private static final int TEMPLATES = 8;

    /** How many copies of one template a statement makes. */
    private static final int AT_ONCE = 250;

    /** Facts of a template besides its notes. */
    private static final int OTHERS = 14;

    /** The tables of a recommendation and which rows of them are its own, parents before children. */
    private static final List<Map.Entry<String, String>> TABLES = List.of(
            Map.entry("text_slot", "id in (:words)"),
            Map.entry("text_version", "translates is null and text_id in (:words)"),
            Map.entry("text_version", "translates is not null and text_id in (:words)"),
            Map.entry("text_body", "version_id in (select id from text_version where text_id in (:words))"),
            Map.entry("recommendation", "id = :item"),
            Map.entry("act_root", "recommendation_id = :item"),
            Map.entry("recommendation_topic", "recommendation_id = :item"),
            Map.entry("assignment", "recommendation_id = :item"),
            Map.entry("milestone", "root_id = :item"),
            Map.entry("milestone_state", "milestone_id in (:milestones)"),
            Map.entry("milestone_date", "milestone_id in (:milestones)"),
            Map.entry("evidence", "root_id = :item"),
            Map.entry("evidence_milestone", "milestone_id in (:milestones)"),
            Map.entry("milestone_verification", "milestone_id in (:milestones)"),
            Map.entry(
                    "verification_evidence",
                    "verification_id in (select id from milestone_verification where milestone_id in (:milestones))"),
            Map.entry("question", "recommendation_id = :item"),
            Map.entry("response", "recommendation_id = :item"),
            Map.entry("claim", "recommendation_id = :item"),
            Map.entry("assessment", "recommendation_id = :item"),
            Map.entry("update_note", "recommendation_id = :item"),
            Map.entry("standing", "recommendation_id = :item"));

    private final Sample sample;
    private final JdbcTemplate db;
    private final JdbcTemplate copies;
    private final LocalDate day;
    private final int facts;
    private final Sample.World few;
    private final List<List<Copied>> templates = new ArrayList<>();
    private int made;

    ManyRecommendations(Sample sample, JdbcTemplate db, Today today, int facts) {
        this(sample, db, db, today, facts);
    }

    /** With another connection that makes the copies. */
    ManyRecommendations(Sample sample, JdbcTemplate db, JdbcTemplate copies, Today today, int facts) {
        this.sample = sample;
        this.db = db;
        this.copies = copies;
        this.day = today.day();
        this.facts = facts;
        this.few = sample.world();
        var copied = copied(story(few, 0));
        var first = sample.world();
        for (var index = 0; index < TEMPLATES; index++) {
            templates.add(copied(story(first, index)));
        }
        copy(copied, 1, FEW, 1);
        made = FEW;
    }

    /** Rows of a table, those of one template, and what stands in their copies. */
    private record Copied(String table, String columns, String expressions, String which) {}

    /** How many there are by now, besides those that were published. */
    int made() {
        return made;
    }

    /** The publication of the few. */
    String publication() {
        return few.slug();
    }

    /** The institution that owns the few. */
    String institution() {
        return Objects.requireNonNull(db.queryForObject(
                "select slug from institution where id = ?",
                String.class,
                few.institution().id()));
    }

    /** The reference of the copy with this number, from 1. */
    static String reference(int number) {
        return "C" + number;
    }

    private UUID story(Sample.World first, int index) {
        var world = sample.another(first);
        if (facts < OTHERS) {
            return shortly(world, index);
        }
        for (var note = 0; note < facts - OTHERS; note++) {
            sample.update(world, "Something happened " + note);
        }
        sample.assessment(world, Status.NOT_STARTED, "As it looks", day.minusDays(200));
        sample.assessment(world, Status.IN_PROGRESS, "As it looks", day.minusDays(150));
        sample.moved(world, MilestoneState.UNDER_WAY, day.minusDays(100 + index));
        sample.promised(world, day.minusDays(90), FuzzyDate.of(day.plusDays(40L * (index - 3))));
        sample.evidence(world, "A page shows it");
        if (index % 2 == 0) {
            sample.verified(world);
        }
        ask(world, day.minusDays(60), day.minusDays(30).plusDays(15L * index));
        return world.recommendation().id();
    }

    /** Five facts: a finding, a promised date, evidence, a question and a note. */
    private UUID shortly(Sample.World world, int index) {
        sample.assessment(world, Status.IN_PROGRESS, "As it looks", day.minusDays(150));
        sample.promised(world, day.minusDays(90), FuzzyDate.of(day.plusDays(40L * (index - 3))));
        sample.evidence(world, "A page shows it");
        ask(world, day.minusDays(60), day.minusDays(30).plusDays(15L * index));
        sample.update(world, "Something happened");
        return world.recommendation().id();
    }

    private void ask(Sample.World world, LocalDate on, LocalDate due) {
        var content = new QuestionContent(
                world.recommendation(),
                world.institution(),
                FuzzyDate.of(on),
                Channel.LETTER,
                due,
                DateOrigin.LEGAL,
                Sample.words("Will you do it?"),
                Sample.words("Law on access to documents"));
        sample.publish(
                new NewDraft(DraftKind.QUESTION, world.publication(), null, world.recommendation(), null, content),
                world.contributor(),
                null);
    }

    private List<Copied> copied(UUID item) {
        var own = TABLES.stream()
                .flatMap(table ->
                        db.queryForList("select * from " + table.getKey() + " where " + which(table, item)).stream())
                .flatMap(row -> row.entrySet().stream())
                .filter(column -> column.getKey().equalsIgnoreCase("id"))
                .map(column -> (UUID) column.getValue())
                .collect(Collectors.toSet());
        return TABLES.stream()
                .flatMap(table -> {
                    var rows = db.queryForList("select * from " + table.getKey() + " where " + which(table, item));
                    return rows.stream().limit(1).map(row -> {
                        var columns = List.copyOf(row.keySet());
                        return new Copied(
                                table.getKey(),
                                String.join(", ", columns),
                                columns.stream()
                                        .map(column -> expression(column.toLowerCase(Locale.ROOT), rows, own))
                                        .collect(Collectors.joining(", ")),
                                which(table, item));
                    });
                })
                .toList();
    }

    private static String which(Map.Entry<String, String> table, UUID item) {
        return table.getValue()
                .replace(
                        ":words",
                        "select title_text from recommendation where id = :item"
                                + " union select asks_text from recommendation where id = :item")
                .replace(":milestones", "select id from milestone where root_id = :item")
                .replace(":item", "cast('" + item + "' as uuid)");
    }

    /** An identifier of its own keeps its beginning and ends with the number of the copy. */
    private static String expression(String column, List<Map<String, Object>> rows, Set<UUID> own) {
        var values = rows.stream()
                .map(row -> row.get(column))
                .filter(UUID.class::isInstance)
                .toList();
        if (values.stream().anyMatch(own::contains)) {
            assertThat(own)
                    .as("rows of the template, named by " + column)
                    .containsAll(values.stream().map(UUID.class::cast).toList());
            return "cast(substring(cast(t." + column + " as varchar(36)) from 1 for 24)"
                    + " || lpad(cast(n.number as varchar(12)), 12, '0') as uuid)";
        }
        return switch (column) {
            case "reference" -> "'C' || n.number";
            case "reference_normal" -> "'c' || n.number";
            case "body", "sort_key" -> "t." + column + " || ' ' || mod(cast(n.number as bigint) * 7919, 1000003)";
            default -> "t." + column;
        };
    }

    /** Copies until there are so many. */
    void fillUp(int number) {
        while (made < number) {
            var chunk = Math.min(AT_ONCE * TEMPLATES, number - made);
            for (var index = 0; index < TEMPLATES; index++) {
                copy(templates.get(index), made + 1 + index, made + chunk, TEMPLATES);
            }
            made += chunk;
        }
    }

    private void copy(List<Copied> template, int from, int to, int step) {
        if (from > to) {
            return;
        }
        for (var part : template) {
            copies.update("insert into " + part.table() + " (" + part.columns() + ") select " + part.expressions()
                    + " from "
                    + part.table() + " t cross join (select * from generate_series(" + from + ", " + to + ", " + step
                    + ")) as n(number) where " + part.which());
        }
    }
}
