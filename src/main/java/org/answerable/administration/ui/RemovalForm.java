package org.answerable.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.answerable.administration.Removals;
import org.answerable.correction.RedactionContent;
import org.answerable.forms.Problems;
import org.answerable.parts.Notice;
import org.answerable.parts.Terms;
import org.answerable.vocabulary.Language;
import org.answerable.vocabulary.RemovalGround;
import org.jspecify.annotations.Nullable;

/** Which words of an institution or a publication are removed for good, and why. The draft never repeats them. */
final class RemovalForm implements ContentForm<RedactionContent> {

    private final transient Removals.Page published;
    private final ZoneId zone;
    private final Div which = new Div();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Select<RemovalGround> ground = new Select<>();
    private @Nullable RedactionContent begun;

    RemovalForm(Removals.Page published, ZoneId zone) {
        this.published = published;
        this.zone = zone;
        which.addClassName("card");
        languages.setLabel(say("desk.redaction.languages"));
        languages.setHelperText(say("desk.redaction.languages.help"));
        languages.setItemLabelGenerator(Terms::of);
        ground.setLabel(say("desk.redaction.ground"));
        ground.setHelperText(say("desk.redaction.ground.help"));
        ground.setItems(RemovalGround.values());
        ground.setItemLabelGenerator(Terms::alone);
        ground.setWidthFull();
    }

    @Override
    public Class<RedactionContent> type() {
        return RedactionContent.class;
    }

    @Override
    public Component component() {
        var fields = new Div(Notice.warning(say("desk.redaction.help")), which, languages, ground);
        fields.addClassName("fields");
        return fields;
    }

    @Override
    public void show(RedactionContent content) {
        begun = content;
        var line = published.named(content);
        which.removeAll();
        line.ifPresent(found -> which.add(new RemovalLine(found, zone)));
        var there = line.map(Removals.Line::versions).orElse(List.of()).stream()
                .filter(version -> version.body() != null)
                .map(Removals.Version::language)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        languages.setItems(there);
        languages.setVisible(!there.isEmpty());
        languages.setValue(
                Set.copyOf(content.languages().stream().filter(there::contains).toList()));
        ground.setValue(content.ground());
    }

    @Override
    public RedactionContent value() {
        var content = Objects.requireNonNull(begun, "nothing was shown yet");
        return new RedactionContent(
                content.text(), languages.getValue(), content.source(), content.edition(), ground.getValue());
    }

    @Override
    public void whenChanged(Runnable told) {
        languages.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.run();
            }
        });
        ground.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.run();
            }
        });
    }

    @Override
    public String consequence() {
        return "administration.removal.consequence";
    }

    @Override
    public void in(Problems problems) {
        problems.field("languages", languages).field("ground", ground);
    }

    private static String say(String key) {
        return I18NProvider.translate(key);
    }
}
