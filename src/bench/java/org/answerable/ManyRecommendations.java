package org.answerable;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.answerable.drafting.NewDraft;
import org.answerable.question.QuestionContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes many recommendations: a few are published as people publish them, each with twenty facts; the rest are copies of
 * these, row by row, with words, reference and identifiers of their own. The application's user inserts them, as the
 * database allows it no more than that.
 */
final class ManyRecommendations {

    private static final int TEMPLATES = 8;

    /** The tables of a recommendation and which rows of them are its own, parents before children. */
    private static final List<Map.Entry<String, String>> TABLES = List.of(
            Map.entry("text_slot", "id in (:words)"),
            Map.entry("text_version", "text_id in (:words)"),
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
    private final LocalDate day;
    private final Random random = new Random(42);
    private final List<List<Rows>> templates = new ArrayList<>();
    private int made;

    ManyRecommendations(Sample sample, JdbcTemplate db, Today today) {
        this.sample = sample;
        this.db = db;
        this.day = today.day();
        var first = sample.world();
        for (var index = 0; index < TEMPLATES; index++) {
            templates.add(rows(story(first, index)));
        }
    }

    private record Rows(String table, List<Map<String, @Nullable Object>> rows) {}

    /** How many there are by now, besides those that were published. */
    int made() {
        return made;
    }

    /** The reference of the copy with this number, from 1. */
    static String reference(int number) {
        return "C" + number;
    }

    private UUID story(Sample.World first, int index) {
        var world = sample.another(first);
        for (var note = 0; note < 6; note++) {
            sample.update(world, "Something happened " + note);
        }
        for (var status : List.of(Status.NOT_STARTED, Status.IN_PROGRESS)) {
            sample.assessment(world, status, "As it looks", day.minusDays(200 - 50L * status.ordinal()));
        }
        sample.moved(world, MilestoneState.UNDER_WAY, day.minusDays(100 + index));
        sample.promised(world, day.minusDays(90), FuzzyDate.of(day.plusDays(40L * (index - 3))));
        sample.evidence(world, "A page shows it");
        if (index % 2 == 0) {
            sample.verified(world);
        }
        ask(world, day.minusDays(60), day.minusDays(30).plusDays(15L * index));
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

    private List<Rows> rows(UUID item) {
        var words = "select title_text from recommendation where id = :item"
                + " union select asks_text from recommendation where id = :item";
        return TABLES.stream()
                .map(table -> new Rows(
                        table.getKey(),
                        db.queryForList("select * from " + table.getKey() + " where "
                                + table.getValue()
                                        .replace(":words", words)
                                        .replace(":milestones", "select id from milestone where root_id = :item")
                                        .replace(":item", "cast('" + item + "' as uuid)"))))
                .toList();
    }

    /** Copies until there are so many. */
    void fillUp(int number) {
        while (made < number) {
            var chunk = Math.min(500, number - made);
            for (var template : templates) {
                var mine = new ArrayList<Integer>();
                for (var index = templates.indexOf(template); index < chunk; index += TEMPLATES) {
                    mine.add(made + index + 1);
                }
                copy(template, mine);
            }
            made += chunk;
        }
    }

    private void copy(List<Rows> template, List<Integer> numbers) {
        var own = own(template);
        for (var part : template) {
            if (part.rows().isEmpty() || numbers.isEmpty()) {
                continue;
            }
            var columns = List.copyOf(part.rows().getFirst().keySet());
            var batch = new ArrayList<@Nullable Object[]>();
            for (var number : numbers) {
                for (var row : part.rows()) {
                    batch.add(columns.stream()
                            .map(column -> value(column.toLowerCase(Locale.ROOT), row.get(column), number, own))
                            .toArray());
                }
            }
            db.batchUpdate(
                    "insert into " + part.table() + " (" + String.join(", ", columns) + ") values ("
                            + "?, ".repeat(columns.size() - 1) + "?)",
                    batch);
        }
    }

    private static Set<UUID> own(List<Rows> template) {
        var own = new HashSet<UUID>();
        for (var part : template) {
            part.rows()
                    .forEach(row -> row.forEach((column, value) -> {
                        if (column.equalsIgnoreCase("id") && value instanceof UUID id) {
                            own.add(id);
                        }
                    }));
        }
        return own;
    }

    private @Nullable Object value(String column, @Nullable Object given, int number, Set<UUID> own) {
        if (given instanceof UUID id) {
            return own.contains(id) ? copied(id, number) : id;
        }
        return switch (column) {
            case "reference" -> reference(number);
            case "reference_normal" -> reference(number).toLowerCase(Locale.ROOT);
            case "body", "sort_key" -> Objects.requireNonNull(given) + " " + random.nextInt(1_000_000);
            default -> given;
        };
    }

    private static UUID copied(UUID id, int number) {
        var bytes = ByteBuffer.allocate(20)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(number);
        return UUID.nameUUIDFromBytes(bytes.array());
    }
}
