package org.answerable.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.answerable.vocabulary.ActorId;
import org.answerable.vocabulary.DraftKind;
import org.answerable.vocabulary.InstitutionId;
import org.answerable.vocabulary.RecommendationId;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Finds the publisher of a kind, and reads and writes the content of its drafts. */
@Component
class Publishers {

    /** No content has a field of this name. */
    private static final String UNREAD = "_unread";

    private final Map<DraftKind, Publisher<?>> byKind = new EnumMap<>(DraftKind.class);
    private final JsonMapper json = JsonMapper.builder()
            // A draft may have been written before a field was added or dropped.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Publishers(List<Publisher<?>> publishers) {
        for (var publisher : publishers) {
            for (var kind : publisher.kinds()) {
                if (byKind.put(kind, publisher) != null) {
                    throw new IllegalStateException("two publishers for " + kind);
                }
            }
        }
    }

    /** The content, and beside it what was typed for dates and numbers and could not be read. */
    JSONB write(DraftKind kind, Record content, Map<String, String> unread) {
        if (!of(kind).content().isInstance(content)) {
            throw new IllegalArgumentException(
                    kind + " takes " + of(kind).content().getSimpleName());
        }
        return JSONB.valueOf(together(json, content, unread));
    }

    private static String together(JsonMapper mapper, Record content, Map<String, String> unread) {
        if (unread.isEmpty()) {
            return mapper.writeValueAsString(content);
        }
        var whole = (ObjectNode) mapper.readTree(mapper.writeValueAsString(content));
        unread.forEach(whole.putObject(UNREAD)::put);
        return mapper.writeValueAsString(whole);
    }

    Map<String, String> unread(JSONB content) {
        var unread = new LinkedHashMap<String, String>();
        json.readTree(content.data())
                .path(UNREAD)
                .properties()
                .forEach(field -> unread.put(field.getKey(), field.getValue().asString("")));
        unread.values().removeIf(String::isBlank);
        return unread;
    }

    Record read(DraftKind kind, JSONB content) {
        return json.readValue(content.data(), of(kind).content());
    }

    /**
     * The content with what {@code left} leaves of each word that somebody typed; empty where nothing changes. Of what
     * cannot be read any more nothing is left.
     */
    Optional<JSONB> rewrite(DraftKind kind, JSONB content, UnaryOperator<String> left) {
        try {
            var read = read(kind, content);
            var unread = unread(content);
            var leftUnread = new LinkedHashMap<String, String>();
            unread.forEach((field, words) -> leftUnread.put(field, left.apply(words)));
            var rewritten = together(json.rebuild().addModule(typed(left)).build(), read, leftUnread);
            return rewritten.equals(together(json, read, unread))
                    ? Optional.empty()
                    : Optional.of(JSONB.valueOf(rewritten));
        } catch (JacksonException unreadable) {
            return Optional.of(JSONB.valueOf("{}"));
        }
    }

    private static SimpleModule typed(UnaryOperator<String> left) {
        return new SimpleModule().addSerializer(String.class, new ValueSerializer<>() {
            @Override
            public void serialize(String typed, JsonGenerator to, SerializationContext context) {
                to.writeString(left.apply(typed));
            }
        });
    }

    boolean needsSecondPerson(Record content, DraftHeader draft) {
        return needsSecondTyped(of(draft.kind()), content, draft);
    }

    Set<InstitutionId> owners(DraftKind kind, Record content) {
        return ownersTyped(of(kind), content);
    }

    /** What keeps the draft from being published; that something cannot be read above all. */
    List<Problem> check(DraftStore.Kept kept) {
        var draft = kept.header();
        var problems = new ArrayList<Problem>();
        unread(kept.content()).keySet().forEach(field -> problems.add(Problem.of(field, "problem.unreadable")));
        problems.addAll(checkTyped(of(draft.kind()), read(draft.kind(), kept.content()), draft));
        return List.copyOf(problems);
    }

    DraftPage page(DraftStore.Kept kept, Set<ActorId> tookPart) {
        var draft = kept.header();
        var content = read(draft.kind(), kept.content());
        return new DraftPage(draft, content, unread(kept.content()), tookPart, needsSecondPerson(content, draft));
    }

    Set<RecommendationId> publish(Record content, Publishing publishing) {
        return publishTyped(of(publishing.draft().kind()), content, publishing);
    }

    private static <C extends Record> Set<InstitutionId> ownersTyped(Publisher<C> publisher, Record content) {
        return publisher.owners(publisher.content().cast(content));
    }

    private static <C extends Record> List<Problem> checkTyped(
            Publisher<C> publisher, Record content, DraftHeader draft) {
        return publisher.check(publisher.content().cast(content), draft);
    }

    private static <C extends Record> boolean needsSecondTyped(
            Publisher<C> publisher, Record content, DraftHeader draft) {
        return publisher.needsSecondPerson(publisher.content().cast(content), draft);
    }

    private static <C extends Record> Set<RecommendationId> publishTyped(
            Publisher<C> publisher, Record content, Publishing publishing) {
        return publisher.publish(publisher.content().cast(content), publishing);
    }

    private Publisher<?> of(DraftKind kind) {
        var publisher = byKind.get(kind);
        if (publisher == null) {
            throw new IllegalStateException("no publisher for " + kind);
        }
        return publisher;
    }
}
