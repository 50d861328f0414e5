package org.answerable.time;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.answerable.Happenings;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.access.SignedIn;
import org.answerable.correction.WithdrawalContent;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.PublishResult;
import org.answerable.handover.HandoverContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.TextId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deeds that people may do in the worlds of a publication, in random variation. A new kind of deed is one more line in
 * {@link #kinds()}. A deed that the gate refuses has not happened.
 */
class Deeds {

    private final Sample sample;
    private final Drafts drafts;
    private final Gate gate;
    private final JdbcClient db;
    private final Today today;
    private final Queue<World> worlds = new ConcurrentLinkedQueue<>();
    private final Map<RecommendationId, Queue<EvidenceId>> evidence = new ConcurrentHashMap<>();

    Deeds(Sample sample, Drafts drafts, Gate gate, JdbcClient db, Today today) {
        this.sample = sample;
        this.drafts = drafts;
        this.gate = gate;
        this.db = db;
        this.today = today;
        worlds.add(sample.world());
        worlds.add(sample.another(first()));
    }

    /** A deed in a world; says whether it happened. */
    interface Deed {
        boolean happens(World world, RandomGenerator random);
    }

    /** Every kind of deed by its name. */
    Map<String, Deed> kinds() {
        var kinds = new LinkedHashMap<String, Deed>();
        kinds.put("evidence", this::showEvidence);
        kinds.put(
                "move",
                (world, random) -> publish(
                        Happenings.move(
                                world,
                                one(world.milestones(), random),
                                past(random),
                                one(STATES, random),
                                future(random),
                                one(List.of(DateOrigin.values()), random),
                                sample.spoken(world)),
                        world.contributor(),
                        null));
        kinds.put(
                "drop",
                (world, random) -> publish(
                        Happenings.drop(world, one(world.milestones(), random), past(random)),
                        world.contributor(),
                        world.approver()));
        kinds.put(
                "verify",
                (world, random) -> publish(
                        Happenings.verification(
                                world,
                                one(world.milestones(), random),
                                random.nextInt(4) > 0,
                                past(random),
                                seen(world)),
                        world.contributor(),
                        world.approver()));
        kinds.put(
                "assess",
                (world, random) -> publish(
                        Happenings.assessment(
                                world,
                                one(List.of(Status.values()), random),
                                past(random),
                                "Found " + Sample.next(),
                                seen(world)),
                        world.contributor(),
                        world.approver()));
        kinds.put(
                "ask",
                (world, random) -> publish(
                        Happenings.question(world, past(random), random.nextBoolean() ? future(random) : null),
                        world.contributor(),
                        null));
        kinds.put(
                "answer",
                (world, random) -> publish(
                        Happenings.answer(
                                world,
                                past(random),
                                one(List.of(Position.values()), random),
                                "Odgovor " + Sample.next()),
                        world.official(),
                        null));
        kinds.put(
                "claim",
                (world, random) -> publish(
                        Happenings.claim(
                                world, past(random), one(List.of(Status.values()), random), "Report " + Sample.next()),
                        world.official(),
                        null));
        kinds.put(
                "reword",
                (world, random) -> publish(
                        Happenings.rewording(world, title(world), "New words " + Sample.next()),
                        world.contributor(),
                        world.approver()));
        kinds.put("note", (world, random) -> sample.update(world, "News " + Sample.next()) != null);
        kinds.put("withdraw", this::withdraw);
        kinds.put("hand over", (world, random) -> {
            var to = one(worlds(), random).institution();
            return !to.equals(world.institution())
                    && publish(
                            staff(
                                    world,
                                    DraftKind.HANDOVER,
                                    new HandoverContent(
                                            world.institution(),
                                            to,
                                            List.of(world.recommendation()),
                                            FuzzyDate.of(past(random)),
                                            Sample.words("The law on ministries"),
                                            Grounds.judgement())),
                            world.contributor(),
                            world.approver());
        });
        kinds.put("assign", (world, random) -> worlds.add(sample.another(first())));
        kinds.put("end an owner", (world, random) -> {
            sample.ends(world.institution(), random.nextBoolean() ? future(random) : null);
            return true;
        });
        return kinds;
    }

    /** All worlds by now, in the order in which they came about. */
    List<World> worlds() {
        return List.copyOf(worlds);
    }

    /** The world that came first; the others share its publication. */
    World first() {
        return worlds.element();
    }

    private static final List<MilestoneState> STATES =
            List.of(MilestoneState.NOT_BEGUN, MilestoneState.UNDER_WAY, MilestoneState.REACHED);

    /** Where the facts are that staff may withdraw, up to the recommendation. */
    private static final Map<FactKind, String> WITHDRAWN = new TreeMap<>(Map.of(
            FactKind.EVIDENCE, "evidence where recommendation_id",
            FactKind.ASSESSMENT, "assessment where recommendation_id",
            FactKind.UPDATE_NOTE, "update_note where recommendation_id",
            FactKind.QUESTION, "question where recommendation_id",
            FactKind.MILESTONE_STATE,
                    "milestone_state join (select id as step, recommendation_id from milestone) m"
                            + " on m.step = milestone_id where recommendation_id",
            FactKind.VERIFICATION,
                    "milestone_verification join (select id as step, recommendation_id from milestone) m"
                            + " on m.step = milestone_id where recommendation_id"));

    private boolean showEvidence(World world, RandomGenerator random) {
        var id = EvidenceId.next();
        var happened = publish(
                Happenings.evidence(
                        world,
                        id,
                        sample.source(world, "Gazette " + Sample.next()),
                        past(random),
                        random.nextBoolean() ? future(random) : null,
                        "Shown " + Sample.next()),
                world.contributor(),
                null);
        if (happened) {
            evidence.computeIfAbsent(world.recommendation(), none -> new ConcurrentLinkedQueue<>())
                    .add(id);
        }
        return happened;
    }

    /** Takes back something that was published of a recommendation; when it was withdrawn before, the gate refuses. */
    private boolean withdraw(World world, RandomGenerator random) {
        var kind = one(List.copyOf(WITHDRAWN.keySet()), random);
        var facts = db.sql("select id from " + WITHDRAWN.get(kind) + " = ? order by id")
                .param(world.recommendation().id())
                .query(UUID.class)
                .list();
        return !facts.isEmpty()
                && publish(
                        staff(
                                world,
                                DraftKind.WITHDRAWAL,
                                new WithdrawalContent(kind, one(facts, random), Sample.words("It was a mistake"))),
                        world.contributor(),
                        world.approver());
    }

    private static NewDraft staff(World world, DraftKind kind, Record content) {
        return new NewDraft(kind, world.publication(), null, world.recommendation(), null, content);
    }

    private boolean publish(NewDraft draft, SignedIn author, @Nullable SignedIn second) {
        var opened = sample.open(draft, author);
        if (second != null
                && !(sample.as(author, () -> drafts.submit(opened.id(), opened.version()))
                        instanceof PublishResult.Submitted)) {
            return false;
        }
        return sample.as(second == null ? author : second, () -> gate.publish(opened.id(), opened.version()))
                instanceof PublishResult.Published;
    }

    private List<EvidenceId> seen(World world) {
        return List.copyOf(evidence.getOrDefault(world.recommendation(), new ConcurrentLinkedQueue<>()));
    }

    private TextId title(World world) {
        return db.sql("select title_text from recommendation where id = ?")
                .param(world.recommendation().id())
                .query((row, number) -> new TextId(row.getObject(1, UUID.class)))
                .single();
    }

    private LocalDate past(RandomGenerator random) {
        return today.day().minusDays(random.nextInt(4) == 0 ? random.nextInt(60) : 0);
    }

    private LocalDate future(RandomGenerator random) {
        return today.day().plusDays(random.nextInt(1, 40));
    }

    static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
