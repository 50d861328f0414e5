package org.answerable.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.answerable.desk.IndicatorLine;
import org.answerable.forms.Fields;
import org.answerable.forms.WordingField;
import org.answerable.indicator.GroupContent;
import org.answerable.vocabulary.GroupId;
import org.jspecify.annotations.Nullable;

/** Of whom a value tells: of all, of a group that is published, or of another one with a name. */
final class GroupFields {

    private static final int LONGEST_NAME = 200;

    private final Select<GroupId> group = new Select<>();
    private final WordingField name;
    private final Map<GroupId, String> published = new LinkedHashMap<>();
    private GroupId own = GroupId.next();

    GroupFields(Fields fields) {
        group.setLabel(Inputs.say("desk.value.group"));
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(Inputs.say("desk.value.group.all"));
        group.setItemLabelGenerator(id -> id == null
                ? Inputs.say("desk.value.group.all")
                : published.getOrDefault(id, Inputs.say("desk.value.group.own")));
        group.setWidthFull();
        Inputs.helped(group, "desk.value.group");
        group.addValueChangeListener(change -> unfold());
        fields.add("group", group);
        name = fields.add("group.name", WordingField.line(Inputs.say("desk.text.kind.indicator.group"), LONGEST_NAME));
    }

    Component[] all() {
        return new Component[] {group, name};
    }

    void show(@Nullable GroupContent content, @Nullable IndicatorLine indicator) {
        published.clear();
        if (indicator != null) {
            indicator.groups().forEach(each -> published.put(each.id(), Inputs.cut(each.name())));
        }
        own = content == null || published.containsKey(content.id()) ? GroupId.next() : content.id();
        var offered = new ArrayList<>(published.keySet());
        offered.add(own);
        group.setItems(offered);
        group.setValue(content == null ? null : content.id());
        Forms.show(name, content == null ? null : content.name());
        unfold();
    }

    @Nullable
    GroupContent read() {
        var chosen = group.getValue();
        if (chosen == null) {
            return null;
        }
        return new GroupContent(chosen, chosen.equals(own) ? Forms.read(name) : null);
    }

    private void unfold() {
        name.setVisible(own.equals(group.getValue()));
    }
}
