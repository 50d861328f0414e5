package org.answerable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.answerable.vocabulary.EvidenceId;
import org.answerable.vocabulary.FactKind;
import org.answerable.vocabulary.GroupId;
import org.answerable.vocabulary.IndicatorId;
import org.answerable.vocabulary.IndicatorValueId;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.MilestoneId;
import org.answerable.vocabulary.RecommendationId;
import org.answerable.vocabulary.SeriesId;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.TextId;
import org.answerable.vocabulary.TextVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contents of drafts in which nothing is filled in but what they are about, whatever their kind. */
final class Blanks {

    private final JdbcClient db;
    private final Sample.World world;
    private final Map<Class<?>, Object> named;

    Blanks(JdbcClient db, Sample sample, Sample.World world) {
        this.db = db;
        this.world = world;
        var evidence = sample.evidence(world, "It was seen");
        var indicator = IndicatorId.next();
        this.named = Map.ofEntries(
                Map.entry(RecommendationId.class, world.recommendation()),
                Map.entry(MilestoneId.class, world.milestones().getFirst()),
                Map.entry(InstitutionId.class, world.institution()),
                Map.entry(EvidenceId.class, evidence),
                Map.entry(TextId.class, title()),
                Map.entry(TextVersionId.class, version(title())),
                Map.entry(IndicatorId.class, indicator),
                Map.entry(IndicatorValueId.class, IndicatorValueId.next()),
                Map.entry(SeriesId.class, SeriesId.next()),
                Map.entry(GroupId.class, GroupId.next()),
                Map.entry(FactKind.class, FactKind.EVIDENCE),
                Map.entry(UUID.class, evidence.id()),
                Map.entry(Language.class, Language.EN));
    }

    /** Nothing but what it is about. */
    <C extends Record> C of(Class<C> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(this::value).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("no empty " + type.getSimpleName(), impossible);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        var type = component.getType();
        if (component.getName().equals("id") && type == EvidenceId.class) {
            return EvidenceId.next();
        }
        if (component.getName().equals("id") && type == SourceId.class) {
            return SourceId.next();
        }
        if (component.getName().equals("to") || component.getName().equals("successor")) {
            return null;
        }
        if (component.getName().equals("edition")) {
            return null;
        }
        if (component.getName().equals("corrects") || component.getName().equals("question")) {
            return null;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        var name = type.getSimpleName();
        if (name.equals("TargetContent") || name.equals("SeriesContent")) {
            return of(type.asSubclass(Record.class));
        }
        return named.get(type);
    }

    /** The title of the recommendation. */
    TextId title() {
        return new TextId(db.sql("select title_text from recommendation where id = ?")
                .param(world.recommendation().id())
                .query(UUID.class)
                .single());
    }

    /** The name of the institution. */
    TextId name() {
        return new TextId(db.sql("select name_text from institution_record where institution_id = ?")
                .param(world.institution().id())
                .query(UUID.class)
                .list()
                .getFirst());
    }

    private TextVersionId version(TextId text) {
        return new TextVersionId(db.sql("select id from text_version where text_id = ? and translates is not null")
                .param(text.id())
                .query(UUID.class)
                .list()
                .getFirst());
    }
}
