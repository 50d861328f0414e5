package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.answerable.forms.DayField;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.parts.Reader;
import org.answerable.source.SourceContent;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.SourceId;
import org.jspecify.annotations.Nullable;

/** Where something was said or shown; publisher and date are enough. */
final class SourceForm implements DraftForm<SourceContent> {

    private static final List<String> LANGUAGES =
            List.of("sq", "sr-Latn", "sr-Cyrl", "en", "bs", "tr", "de", "fr", "it", "mk");

    private final Fields fields;
    private final Select<EvidenceKind> kind;
    private final TextField publisher;
    private final TextField title;
    private final Select<String> language = new Select<>();
    private final FuzzyDateField published;
    private final TextField address;
    private final DayField checked;
    private SourceId id = SourceId.next();

    SourceForm(FormContext context) {
        fields = new Fields(context.changed());
        kind = fields.add("kind", Inputs.choice("desk.source.kind", List.of(EvidenceKind.values())));
        publisher = fields.add("publisher", Inputs.line("desk.source.publisher"));
        title = fields.add("title", Inputs.line("desk.source.title"));
        language.setLabel(Inputs.say("desk.source.language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(SourceForm::name);
        language.setWidthFull();
        fields.add("titleLanguage", language);
        published = fields.add("publishedOn", Inputs.date("desk.source.on"));
        address = fields.add("address", Inputs.line("desk.source.address"));
        checked = fields.add("checkedOn", Inputs.day("desk.source.checked"));
        checked.setMax(context.today());
    }

    @Override
    public Component body() {
        return Forms.body(publisher, title, language, kind, published, address, checked);
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public Class<SourceContent> type() {
        return SourceContent.class;
    }

    @Override
    public void show(SourceContent content) {
        id = content.id();
        kind.setValue(content.kind());
        publisher.setValue(Forms.orEmpty(content.publisher()));
        title.setValue(Forms.orEmpty(content.title()));
        offer(content.titleLanguage());
        language.setValue(content.titleLanguage());
        published.setValue(content.publishedOn());
        address.setValue(Forms.orEmpty(content.address()));
        checked.setValue(content.checkedOn());
    }

    @Override
    public SourceContent read() {
        return new SourceContent(
                id,
                kind.getValue(),
                Forms.orNull(publisher.getValue()),
                Forms.orNull(title.getValue()),
                language.getValue(),
                published.getValue(),
                Forms.orNull(address.getValue()),
                checked.getValue());
    }

    /** A language that we do not list but somebody brought in stays to be chosen. */
    private void offer(@Nullable String tag) {
        if (tag != null && !LANGUAGES.contains(tag)) {
            var all = new java.util.ArrayList<>(LANGUAGES);
            all.add(tag);
            language.setItems(all);
        }
    }

    private static String name(@Nullable String tag) {
        if (tag == null) {
            return "";
        }
        var name = Locale.forLanguageTag(tag).getDisplayName(Reader.language().locale());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
