package org.answerable.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.answerable.Claims;
import org.answerable.Happenings;
import org.answerable.Measuring;
import org.answerable.Sample;
import org.answerable.Sample.World;
import org.answerable.access.SignedIn;
import org.answerable.drafting.Drafts;
import org.answerable.drafting.Gate;
import org.answerable.drafting.NewDraft;
import org.answerable.drafting.PublishResult;
import org.answerable.handover.HandoverContent;
import org.answerable.indicator.IndicatorTargetContent;
import org.answerable.indicator.TargetContent;
import org.answerable.institution.SuccessionContent;
import org.answerable.language.Wording;
import org.answerable.response.ResponseContent;
import org.answerable.storage.Today;
import org.answerable.vocabulary.Better;
import org.answerable.vocabulary.Channel;
import org.answerable.vocabulary.DateOrigin;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.FuzzyDate;
import org.answerable.vocabulary.Grounds;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneState;
import org.answerable.vocabulary.Position;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.answerable.vocabulary.SuccessionKind;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.Unit;
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
    private final Corrections corrections;
    private final String owner;

    Deeds(Sample sample, Drafts drafts, Gate gate, JdbcClient db, Today today) {
        this.sample = sample;
        this.drafts = drafts;
        this.gate = gate;
        this.db = db;
        this.today = today;
        this.corrections = new Corrections(this, sample, db);
        worlds.add(sample.world());
        worlds.add(sample.another(first()));
        owner = db.sql("select slug from institution where id = ?")
                .param(first().institution().id())
                .query(String.class)
                .single();
    }

    /** A deed in a world; says whether it happened. */
    interface Deed {
        boolean happens(World world, RandomGenerator random);
    }

    /** Removals of words: what was known before reads otherwise after them. */
    Map<String, Deed> removals() {
        var removals = new LinkedHashMap<String, Deed>();
        removals.put("remove words", corrections::removeTitle);
        removals.put("remove a name", corrections::removeName);
        return removals;
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
        kinds.put(
                "stated claim",
                (world, random) -> publish(
                        new Claims(sample, world)
                                .stating(
                                        one(List.of(Status.values()), random),
                                        past(random),
                                        "Deklaratë " + Sample.next(),
                                        statement(world)),
                        world.contributor(),
                        null));
        kinds.put("stated answer", this::stateAnswer);
        kinds.put("indicator", (world, random) -> {
            var content = measuring(world).content("Trust " + Sample.next(), Unit.PERCENT, Better.HIGHER, null);
            return publish(staff(world, DraftKind.INDICATOR, content), world.contributor(), world.approver());
        });
        kinds.put("target", this::aim);
        kinds.put("value", this::measure);
        kinds.put("review", corrections::review);
        for (var kind : Corrections.WITHDRAWN.keySet()) {
            kinds.put("withdraw " + kind, (world, random) -> corrections.withdraw(world, kind, random));
        }
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
        kinds.put("succession", this::succeed);
        kinds.put("edition", (world, random) -> {
            var administrator = sample.administrator();
            return publish(
                    new NewDraft(DraftKind.PUBLICATION, world.publication(), null, null, null, Sample.edition(world)),
                    administrator,
                    sample.administrator());
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

    /** The slug of the first world's owner. */
    String owner() {
        return owner;
    }

    private static final List<MilestoneState> STATES =
            List.of(MilestoneState.NOT_BEGUN, MilestoneState.UNDER_WAY, MilestoneState.REACHED);

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

    private boolean stateAnswer(World world, RandomGenerator random) {
        var content = new ResponseContent(
                world.recommendation(),
                world.institution(),
                null,
                null,
                FuzzyDate.of(past(random)),
                one(List.of(Position.values()), random),
                Channel.PUBLIC_STATEMENT,
                Wording.of(Language.SR, "Izjava " + Sample.next()),
                statement(world));
        return publish(staff(world, DraftKind.STATED_RESPONSE, content), world.contributor(), null);
    }

    private boolean aim(World world, RandomGenerator random) {
        var content = indicator(world, random)
                .map(indicator -> new IndicatorTargetContent(
                        indicator,
                        FuzzyDate.of(past(random)),
                        new TargetContent(
                                BigDecimal.valueOf(random.nextInt(100)),
                                random.nextBoolean() ? FuzzyDate.of(future(random)) : null,
                                DateOrigin.OURS),
                        Sample.words("Why that much"),
                        Grounds.judgement()));
        return content.isPresent()
                && publish(
                        staff(world, DraftKind.INDICATOR_TARGET, content.get()), world.contributor(), world.approver());
    }

    private boolean measure(World world, RandomGenerator random) {
        var content = indicator(world, random)
                .map(indicator -> measuring(world)
                        .content(
                                indicator,
                                Measuring.series("Barometer " + Sample.next()),
                                null,
                                Integer.toString(random.nextInt(100)),
                                FuzzyDate.of(past(random))));
        return content.isPresent()
                && publish(
                        staff(world, DraftKind.INDICATOR_VALUE, content.get()), world.contributor(), world.approver());
    }

    private Optional<IndicatorId> indicator(World world, RandomGenerator random) {
        var all = db.sql("select id from indicator where root_id = ? order by act")
                .param(world.recommendation().id())
                .query((row, _) -> new IndicatorId(row.getObject(1, UUID.class)))
                .list();
        return all.isEmpty() ? Optional.empty() : Optional.of(one(all, random));
    }

    private Measuring measuring(World world) {
        return new Measuring(sample, today, world);
    }

    private boolean succeed(World world, RandomGenerator random) {
        var next = one(worlds(), random).institution();
        var administrator = sample.administrator();
        return !next.equals(world.institution())
                && publish(
                        new NewDraft(
                                DraftKind.SUCCESSION,
                                null,
                                world.institution(),
                                null,
                                null,
                                new SuccessionContent(
                                        next,
                                        SuccessionKind.REPLACED,
                                        FuzzyDate.of(past(random)),
                                        Sample.words("The law on ministries"),
                                        Grounds.judgement())),
                        administrator,
                        sample.administrator());
    }

    private SourceId statement(World world) {
        return sample.source(
                world,
                "Statement " + Sample.next(),
                EvidenceKind.OFFICIAL_STATEMENT,
                today.day().minusDays(61));
    }

    static NewDraft staff(World world, DraftKind kind, Record content) {
        return new NewDraft(kind, world.publication(), null, world.recommendation(), null, content);
    }

    boolean publish(NewDraft draft, SignedIn author, @Nullable SignedIn second) {
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

    TextId title(World world) {
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
