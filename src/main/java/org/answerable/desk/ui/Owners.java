package org.answerable.desk.ui;

import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import org.answerable.desk.Workplace;
import org.answerable.vocabulary.InstitutionId;
import org.jspecify.annotations.Nullable;

/** The owners of a recommendation, to choose from. */
final class Owners {

    private Owners() {}

    static Select<InstitutionId> select(String key, FormContext context) {
        var names = new LinkedHashMap<InstitutionId, String>();
        all(context)
                .forEach(owner -> names.put(owner.institution(), owner.name().text()));
        var field = new Select<InstitutionId>();
        field.setLabel(Inputs.say(key));
        field.setItems(names.keySet());
        field.setItemLabelGenerator(id -> id == null ? "" : names.getOrDefault(id, Inputs.say("desk.unpublished")));
        field.setWidthFull();
        return field;
    }

    static Workplace.@Nullable Owner find(FormContext context, @Nullable InstitutionId id) {
        return all(context).stream()
                .filter(owner -> owner.institution().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<Workplace.Owner> all(FormContext context) {
        return context.around().map(Workplace::owners).orElse(List.of());
    }
}
