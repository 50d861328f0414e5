package org.answerable.office.ui;

import static org.answerable.office.ui.Lines.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.answerable.claim.ClaimContent;
import org.answerable.forms.EarlierDay;
import org.answerable.forms.Fields;
import org.answerable.forms.FuzzyDateField;
import org.answerable.language.Wording;
import org.answerable.parts.Reader;
import org.answerable.parts.Terms;
import org.answerable.source.SourceContent;
import org.answerable.vocabulary.EvidenceKind;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.SourceId;
import org.answerable.vocabulary.Status;
import org.jspecify.annotations.Nullable;

/** A report on progress: how far it is, since when, in the institution's words, and where that can be read. */
final class ClaimForm implements DraftForm {

    private static final int PAUSE = 800;

    private final Fields fields;
    private final RadioButtonGroup<Status> status = new RadioButtonGroup<>(say("office.form.status"));
    private final FuzzyDateField on = new FuzzyDateField(say("office.form.on"));
    private final OwnWordsField words = new OwnWordsField(say("office.form.words"));
    private final Select<EvidenceKind> kind = new Select<>();
    private final TextField publisher = line("office.form.source.publisher");
    private final TextField title = line("office.form.source.title");
    private final Select<Language> titleLanguage = new Select<>();
    private final FuzzyDateField publishedOn = new FuzzyDateField(say("office.form.source.on"));
    private final TextField address = line("office.form.source.address");
    private final Div body = new Div();
    private ClaimContent begun;

    /** A report; {@code reportedOn} is the day of the institution's latest report on the same, if there is one. */
    ClaimForm(ClaimContent begun, @Nullable LocalDate reportedOn, Runnable changed) {
        this.begun = begun;
        fields = new Fields(changed, Lines::problem);
        status.setItems(Status.values());
        status.setItemLabelGenerator(Terms::of);
        kind.setLabel(say("office.form.source.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(Terms::alone);
        titleLanguage.setLabel(say("office.form.source.language"));
        titleLanguage.setItems(Language.values());
        titleLanguage.setItemLabelGenerator(Terms::alone);
        address.setHelperText(say("office.form.source.address.help"));
        body.addClassName("office-form");
        body.add(fields.add("status", status), fields.add("on", on));
        body.add(new EarlierDay("office.form.earlier", on, () -> reportedOn));
        body.add(fields.add("words", words), source());
        show(begun);
    }

    @Override
    public Component body() {
        return body;
    }

    @Override
    public Fields fields() {
        return fields;
    }

    @Override
    public void show(Record content) {
        begun = (ClaimContent) content;
        status.setValue(begun.status());
        on.setValue(begun.on());
        words.setValue(Objects.requireNonNullElseGet(begun.words(), () -> new Wording(Reader.language(), Map.of())));
        var source = begun.source();
        kind.setValue(source == null || source.kind() == null ? EvidenceKind.OFFICIAL_DOCUMENT : source.kind());
        publisher.setValue(source == null ? "" : Objects.requireNonNullElse(source.publisher(), ""));
        title.setValue(source == null ? "" : Objects.requireNonNullElse(source.title(), ""));
        titleLanguage.setValue(language(source));
        publishedOn.setValue(source == null ? null : source.publishedOn());
        address.setValue(source == null ? "" : Objects.requireNonNullElse(source.address(), ""));
    }

    @Override
    public Record read() {
        return new ClaimContent(
                begun.of(),
                begun.milestone(),
                begun.institution(),
                on.getValue(),
                status.getValue(),
                begun.channel(),
                words.getValue(),
                readSource());
    }

    @Override
    public String words(Record content) {
        var wording = ((ClaimContent) content).words();
        return wording == null ? "" : Objects.requireNonNullElse(wording.in(wording.source()), "");
    }

    /** None where nothing is filled in that the official must fill in; its identifier stays the same once it is given. */
    private @Nullable SourceContent readSource() {
        if (publisher.isEmpty() && title.isEmpty() && publishedOn.isEmpty() && address.isEmpty()) {
            return null;
        }
        var before = begun.source();
        var source = new SourceContent(
                before == null ? SourceId.next() : before.id(),
                kind.getValue(),
                publisher.getValue(),
                title.getValue(),
                titleLanguage.getValue().tag(),
                publishedOn.getValue(),
                address.isEmpty() ? null : address.getValue().strip(),
                null);
        begun = new ClaimContent(
                begun.of(),
                begun.milestone(),
                begun.institution(),
                begun.on(),
                begun.status(),
                begun.channel(),
                begun.words(),
                source);
        return source;
    }

    private Section source() {
        var section = new Section(new H2(say("office.form.source")), Lines.muted(say("office.form.source.help")));
        section.addClassName("office-source");
        section.add(
                fields.add("source.publisher", publisher),
                fields.add("source.title", title),
                fields.add("source.titleLanguage", titleLanguage),
                fields.add("source.kind", kind),
                fields.add("source.publishedOn", publishedOn),
                fields.add("source.address", address));
        return section;
    }

    private static Language language(@Nullable SourceContent source) {
        return Arrays.stream(Language.values())
                .filter(each -> source != null && each.tag().equals(source.titleLanguage()))
                .findFirst()
                .orElseGet(Reader::language);
    }

    private static TextField line(String key) {
        var field = new TextField(say(key));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return field;
    }
}
