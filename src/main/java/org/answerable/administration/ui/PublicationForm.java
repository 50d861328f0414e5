package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.answerable.forms.FuzzyDateField;
import org.answerable.forms.Problems;
import org.answerable.forms.WordingField;
import org.answerable.language.Wording;
import org.answerable.publication.PassageContent;
import org.answerable.publication.PublicationContent;
import org.answerable.publication.TopicContent;
import org.answerable.vocabulary.PassageId;
import org.answerable.vocabulary.TopicId;
import org.jspecify.annotations.Nullable;

/** What is public about a publication, to be written: with topics and places in the paper. */
final class PublicationForm implements ContentForm<PublicationContent> {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TOPIC = 100;

    private final WordingField title = WordingField.line(label("title"), LONGEST_TITLE);
    private final WordingField summary = WordingField.text(label("summary"), Wording.LONGEST);
    private final WordingField disclosure = WordingField.text(label("disclosure"), Wording.LONGEST);
    private final WordingField dateNote = WordingField.line(label("dateNote"), LONGEST_TITLE);
    private final TextField publisher = line("publisher");
    private final TextField authors = line("authors");
    private final FuzzyDateField publishedOn = new FuzzyDateField(label("publishedOn"));
    private final TextField address = line("address");
    private final List<Topic> topics = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Div topicFields = new Div();
    private final Div passageFields = new Div();
    private @Nullable Problems problems;
    private Runnable told = () -> {};

    /** A topic being written. */
    private record Topic(TopicId id, TextField slug, WordingField name) {}

    /** A place in the paper being written. */
    private record Passage(PassageId id, WordingField place) {}

    PublicationForm() {
        Stream.<HasValue<?, ?>>of(title, summary, disclosure, dateNote, publisher, authors, publishedOn, address)
                .forEach(this::listen);
    }

    @Override
    public Class<PublicationContent> type() {
        return PublicationContent.class;
    }

    @Override
    public Component component() {
        var addTopic = new Button(label("topic.add"), click -> add(new TopicContent(TopicId.next(), null, null), true));
        var addPassage =
                new Button(label("passage.add"), click -> add(new PassageContent(PassageId.next(), null), true));
        topicFields.addClassName("fields");
        passageFields.addClassName("fields");
        var fields = new Div(
                title,
                summary,
                disclosure,
                publisher,
                authors,
                publishedOn,
                dateNote,
                address,
                new Section(new H2(label("topics")), topicFields, addTopic),
                new Section(new H2(label("passages")), passageFields, addPassage));
        fields.addClassName("fields");
        return fields;
    }

    @Override
    public void show(PublicationContent content) {
        title.setValue(InstitutionForm.orNone(content.title()));
        summary.setValue(InstitutionForm.orNone(content.summary()));
        disclosure.setValue(InstitutionForm.orNone(content.disclosure()));
        dateNote.setValue(InstitutionForm.orNone(content.dateNote()));
        publisher.setValue(orEmpty(content.publisher()));
        authors.setValue(orEmpty(content.authors()));
        publishedOn.setValue(content.publishedOn());
        address.setValue(orEmpty(content.address()));
        topics.clear();
        topicFields.removeAll();
        content.topics().forEach(topic -> add(topic, false));
        passages.clear();
        passageFields.removeAll();
        content.passages().forEach(passage -> add(passage, false));
    }

    @Override
    public PublicationContent value() {
        return new PublicationContent(
                title.getValue(),
                summary.getValue(),
                disclosure.getValue(),
                dateNote.getValue(),
                orNull(publisher),
                orNull(authors),
                publishedOn.getValue(),
                orNull(address),
                each(
                        topics,
                        topic -> new TopicContent(
                                topic.id(), orNull(topic.slug()), topic.name().getValue())),
                each(
                        passages,
                        passage ->
                                new PassageContent(passage.id(), passage.place().getValue())));
    }

    @Override
    public void whenChanged(Runnable listener) {
        told = listener;
    }

    @Override
    public void in(Problems problems) {
        this.problems = problems;
        problems.field("title", title)
                .field("summary", summary)
                .field("disclosure", disclosure)
                .field("dateNote", dateNote)
                .field("publisher", publisher)
                .field("authors", authors)
                .field("publishedOn", publishedOn)
                .field("address", address);
    }

    private void add(TopicContent topic, boolean focus) {
        var slug = line("topic");
        slug.setLabel(I18NProvider.translate("administration.slug"));
        slug.setValue(orEmpty(topic.slug()));
        var name = WordingField.line(label("topic.name"), LONGEST_TOPIC);
        name.setValue(InstitutionForm.orNone(topic.name()));
        listen(slug);
        listen(name);
        if (problems != null) {
            problems.field("topics[" + topics.size() + "].slug", slug)
                    .field("topics[" + topics.size() + "].name", name);
        }
        topics.add(new Topic(topic.id(), slug, name));
        topicFields.add(slug, name);
        if (focus) {
            slug.focus();
        }
    }

    private void add(PassageContent passage, boolean focus) {
        var place = WordingField.line(label("passage"), LONGEST_TITLE);
        place.setValue(InstitutionForm.orNone(passage.place()));
        listen(place);
        if (problems != null) {
            problems.field("passages[" + passages.size() + "].place", place);
        }
        passages.add(new Passage(passage.id(), place));
        passageFields.add(place);
        if (focus) {
            place.focus();
        }
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.run();
            }
        });
    }

    private static TextField line(String key) {
        var field = new TextField(label(key));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setManualValidation(true);
        return field;
    }

    private static <T, R> List<R> each(List<T> things, Function<T, R> content) {
        return things.stream().map(content).toList();
    }

    private static @Nullable String orNull(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String label(String key) {
        return I18NProvider.translate("administration.publication." + key);
    }
}
